import { expect, test } from 'vitest'
import { describeTogether } from './describe-together.ts'

const words = { reader: '', topic: (id: string) => id, person: 'Mette' }
const consent = (topic: string | null, channel: string, status = 'ConsentGiven') => ({
  kind: 'consent' as const,
  details: { purpose: 'marketing', channel, topic, status },
})

test('consents of one moment are counted, and their topics stand together under purpose and channel', () => {
  const items = [consent('jul', 'email'), consent('vin', 'email'), consent(null, 'telephone')]
  expect(describeTogether(items, { ...words, language: 'da' })).toEqual({
    sentence: 'Mette gav 3 samtykker',
    parts: ['nyheder og tilbud, e-mail: jul og vin', 'nyheder og tilbud, telefon'],
  })
})

test('a no is told as a no, and an objection as one', () => {
  const refused = [consent(null, 'email', 'ConsentRefused'), consent(null, 'post', 'ConsentRefused')]
  expect(describeTogether(refused, { ...words, language: 'en' }).sentence).toBe('Mette said no to 2 things')
  const objected = ['marketing', 'profiling'].map((purpose) => ({ kind: 'objection' as const, details: { purpose } }))
  expect(describeTogether(objected, { ...words, language: 'en' })).toEqual({
    sentence: 'Mette objected to 2 purposes',
    parts: ['news and offers', 'profiling'],
  })
})
