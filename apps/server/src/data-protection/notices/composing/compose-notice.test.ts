import { describe, expect, it } from 'vitest'
import { languages } from '../../../platform/texts/language.ts'
import { authorities, authorityOf } from './authorities.ts'
import { aFormNoticeInput, aNoticeInput } from './builders.ts'
import { composeNotice } from './compose-notice.ts'
import { describePeriod } from './describe-retention.ts'
import { noticeDigest } from './notice-digest.ts'
import type { NoticeInput } from './notice-input.ts'

const ids = (input: NoticeInput) => composeNotice(input, 'da').sections.map(({ id }) => id)
const missing = (changes: Partial<NoticeInput>, make = aNoticeInput) => composeNotice(make(changes), 'en').missing
const nothing = { da: '', en: '' }

describe('a notice of article 14', () => {
  it('has every field that applies, and lacks none [NOT-C-1 … NOT-C-16]', () => {
    expect(composeNotice(aNoticeInput(), 'da').missing).toEqual([])
    expect(ids(aNoticeInput())).toEqual([
      'NOT-C-1',
      'NOT-C-3',
      'NOT-C-4',
      'NOT-C-15',
      'NOT-C-5',
      'NOT-C-14',
      'NOT-C-6',
      'NOT-C-7',
      'NOT-C-8',
      'NOT-C-9',
      'NOT-C-11',
      'NOT-C-13',
      'NOT-C-16',
    ])
  })

  it.each([
    [
      'NOT-C-1 controller.address, email or phone',
      { controller: { ...aNoticeInput().controller, address: ' ', email: null, phone: null } },
    ],
    [
      'NOT-C-2 dataProtectionOfficer',
      { dataProtectionOfficer: { name: 'DPO', address: null, phone: null, email: null } },
    ],
    ['NOT-C-3 purposes', { purposes: [] }],
    ['NOT-C-4 purposes.0.interest', { purposes: [{ ...aNoticeInput().purposes[0]!, interest: null }] }],
    ['NOT-C-5 data', { data: [] }],
    ['NOT-C-5 data', { data: [{ da: 'Navn', en: '' }] }],
    ['NOT-C-6 recipients', { recipients: [] }],
    ['NOT-C-7 transfers', { transfers: [] }],
    ['NOT-C-8 retention', { retention: [] }],
    ['NOT-C-9 rightsAddress', { rightsAddress: '' }],
    ['NOT-C-11 authority', { controller: { ...aNoticeInput().controller, country: 'FR' } }],
    ['NOT-C-13 automatedDecisions', { automatedDecisions: [] }],
    ['NOT-C-14 source', { source: null }],
    ['NOT-C-14 source', { source: { text: nothing, isPubliclyAccessible: true } }],
  ] satisfies [string, Partial<NoticeInput>][])('is refused without %s', (field, changes) => {
    expect(missing(changes)).toEqual([field])
  })

  it('sets the right to object apart, also in plain text [NOT-C-15, OBJ-4]', () => {
    for (const language of languages) {
      const { text, html } = composeNotice(aNoticeInput(), language)
      expect(text.match(/^-{10}\n(?:.*\n)+?-{10}$/gm)).toHaveLength(1)
      expect(String(html).match(/<section class="box"/g)).toHaveLength(1)
    }
  })

  it('names the Danish authority with its address [NOT-C-11]', () => {
    expect(composeNotice(aNoticeInput(), 'da').text).toMatch(/Datatilsynet\n- Carl Jacobsens Vej 35, 2500 Valby/)
  })

  it('names the ledger [NOT-C-16]', () => {
    expect(composeNotice(aNoticeInput(), 'da').text).toMatch(/kodet mærke/)
    expect(composeNotice(aNoticeInput(), 'en').text).toMatch(/coded mark/)
  })

  it('speaks of no right that does not apply: no portability and no withdrawal under f [MAT-7, MAT-10]', () => {
    const { text } = composeNotice(aNoticeInput(), 'en')
    expect(text).not.toMatch(/portability|withdraw/i)
    expect(text).toMatch(/Objection/)
  })

  it('asks for no consent and offers nothing [MKT-7, MKT-8]', () => {
    expect(composeNotice(aNoticeInput(), 'da').text).not.toMatch(/samtyk|nyhed|tilbud|tilmeld|må vi/i)
    expect(composeNotice(aNoticeInput(), 'en').text).not.toMatch(/consent|news|offer|sign up|subscrib|may we/i)
  })
})

describe('a notice of article 13', () => {
  it('says whether the data has to be given, what consent is and that it ends; names the law [NOT-C-3, NOT-C-10, NOT-C-12]', () => {
    const { text, missing: lacks } = composeNotice(aFormNoticeInput(), 'da')
    expect(lacks).toEqual([])
    expect(text).toMatch(/Nej, det bestemmer du\./)
    expect(text).toMatch(/trække et samtykke tilbage/)
    expect(text).toMatch(/bogføringsloven § 12/)
    expect(ids(aFormNoticeInput())).not.toContain('NOT-C-14')
    expect(ids(aFormNoticeInput())).not.toContain('NOT-C-4')
  })

  it('is refused without them', () => {
    expect(missing({ provision: null }, aFormNoticeInput)).toEqual(['NOT-C-12 provision'])
    const [, , obligation] = aFormNoticeInput().purposes
    expect(missing({ purposes: [{ ...obligation!, law: null }] }, aFormNoticeInput)).toEqual(['NOT-C-3 purposes.0.law'])
  })

  it('grants portability on consent or contract, and no objection but to marketing [MAT-7, MAT-8, MAT-9]', () => {
    const { text } = composeNotice(aFormNoticeInput(), 'en')
    expect(text).toMatch(/Portability/)
    expect(text).not.toMatch(/on grounds relating to your situation/)
    expect(text).toMatch(/object to direct marketing/)
  })
})

describe('both languages', () => {
  it('have the same sections with as many items, and digests of their own text [NOT-C-18]', () => {
    for (const input of [aNoticeInput(), aFormNoticeInput()]) {
      const [da, en] = [composeNotice(input, 'da'), composeNotice(input, 'en')]
      const shape = (notice: typeof da) =>
        notice.sections.map(({ id, items, paragraphs }) => [id, items.length, paragraphs.length])
      expect(shape(da)).toEqual(shape(en))
      expect(da.digest).not.toBe(en.digest)
      expect(da.digest).toBe(noticeDigest(da.text))
      expect(da.text).not.toMatch(/undefined|\{\w+\}/)
    }
  })

  it('the digest is SHA-256 of UTF-8', () => {
    expect(noticeDigest('')).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
  })

  it('put periods into words', () => {
    expect(['P14D', 'P1M', 'P24M', 'P1Y6M'].map((period) => describePeriod(period, 'da'))).toEqual([
      '14 dage',
      '1 måned',
      '24 måneder',
      '1 år og 6 måneder',
    ])
    expect(describePeriod('P1D', 'en')).toBe('1 day')
    expect(() => describePeriod('PT5H', 'en')).toThrow(RangeError)
    expect(() => describePeriod('P', 'en')).toThrow(RangeError)
  })
})

describe('the authorities', () => {
  it('are known for Denmark, Sweden, Norway and each German Land [GOV-12]', () => {
    expect(['DK', 'SE', 'NO'].map((country) => authorityOf(country, null)?.name)).toEqual([
      'Datatilsynet',
      'Integritetsskyddsmyndigheten (IMY)',
      'Datatilsynet (Norge)',
    ])
    expect(Object.keys(authorities).filter((key) => key.startsWith('DE-'))).toHaveLength(16)
    expect(authorityOf('DE', 'DE-BY')?.name).toMatch(/Bayerisches/)
    expect(authorityOf('DE', null)).toBeNull()
  })
})
