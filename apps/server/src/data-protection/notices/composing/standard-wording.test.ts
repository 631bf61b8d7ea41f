import { describe, expect, it } from 'vitest'
import { languages } from '../../../platform/texts/language.ts'
import { standardWording, type WordingSubject } from './standard-wording.ts'

const subjects: readonly WordingSubject[] = ['register', 'email', 'sms', 'telephone', 'post', 'profiling']

describe('the standard wordings', () => {
  it('name the company and, for a channel, the topic; ask one thing each [CON-2, MKT-2]', () => {
    for (const language of languages) {
      const texts = subjects.flatMap((subject) => [
        standardWording(subject, 'question', 'Vinhuset A/S', 'vin', language),
        standardWording(subject, 'statement', 'Vinhuset A/S', 'vin', language),
      ])
      expect(new Set(texts).size).toBe(12)
      for (const text of texts) expect(text).toContain('Vinhuset A/S')
      expect(texts.filter((text) => text.includes('vin'))).toHaveLength(10)
      expect(texts.filter((text) => text.endsWith('?'))).toHaveLength(6)
    }
  })

  it('speak of goods and services where no topic is named', () => {
    expect(standardWording('telephone', 'question', 'A', null, 'da')).toBe(
      'Må A ringe til dig om vores varer og ydelser?',
    )
  })
})
