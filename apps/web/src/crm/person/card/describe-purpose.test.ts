import { expect, test } from 'vitest'
import { formatsFor } from '../../../platform/texts/formats.ts'
import type { CardPurpose } from '../person-queries.ts'
import { describePurpose } from './describe-purpose.ts'

const formats = formatsFor('da', 'Europe/Copenhagen')
const words = {
  language: 'da' as const,
  formats,
  name: 'Mette',
  topic: (id: string) => (id === 'news' ? 'nye vine' : id),
  why: null,
}
const purpose = (more: Partial<CardPurpose>): CardPurpose => ({
  purpose: 'marketing',
  state: 'permitted',
  since: '2026-03-03T10:00:00Z',
  until: null,
  channels: [],
  basis: { id: null, kind: 'consent', openedAt: '2026-03-03T10:00:00Z', evidence: null, assessment: null },
  consents: [],
  ...more,
})
const consent: CardPurpose['consents'][number] = {
  id: '1',
  topic: 'news',
  channel: 'email',
  status: 'ConsentGiven',
  at: '2026-03-03T10:00:00Z',
  method: 'paper',
  wording: null,
  until: null,
}
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

test('an open purpose says on what it rests, about what, and how long', () => {
  expect(plain(describePurpose(purpose({ consents: [consent] }), words))).toBe(
    'Mette sagde ja 3. marts 2026 på papir. Det kan trækkes tilbage. Emner: nye vine.',
  )
  const contract = { id: null, kind: 'contract', openedAt: '', evidence: 'aftale 1042', assessment: null }
  expect(plain(describePurpose(purpose({ basis: contract, until: '2027-03-12T00:00:00Z' }), words))).toBe(
    'Kontrakt: aftale 1042. Siden 3. marts 2026. Til 12. marts 2027.',
  )
})

test('a seller is not told why a purpose is closed, not even that nothing closed it [REQ-18]', () => {
  const closed = purpose({ state: 'not-permitted', basis: null, since: null })
  expect(describePurpose(closed, words)).toBe('Mette må ikke bruges til dette.')
  const withdrawn = { ...closed, consents: [{ ...consent, status: 'ConsentWithdrawn' }] }
  expect(describePurpose(withdrawn, words)).toBe('Mette må ikke bruges til dette.')
  expect(describePurpose(withdrawn, { ...words, why: 'consent-withdrawn' })).toBe('Mette trak sit samtykke tilbage.')
  expect(describePurpose(closed, { ...words, why: 'no-basis' })).toBe('Der er intet grundlag.')
  expect(describePurpose(closed, { ...words, why: 'minor' })).toBe('Mette er under 18 år.')
})
