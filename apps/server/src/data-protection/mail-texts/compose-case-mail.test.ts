import { describe, expect, it } from 'vitest'
import { type CaseMail, composeCaseMail } from './compose-case-mail.ts'
import type { MailContext } from './mail-text.ts'

const context: MailContext = {
  language: 'da',
  timeZone: 'Europe/Copenhagen',
  isPractice: false,
  controller: { name: 'Vinhuset A/S', address: 'Havnegade 12, 8000 Aarhus C', phone: null, email: null },
}
const step = { kind: 'indsigt', number: '118', authority: 'Datatilsynet', link: 'https://crm.vinhuset.example/p/x' }
const text = (model: CaseMail): string => composeCaseMail(context, model).text

describe('mails about a request', () => {
  it('confirm the receipt with the last day of the answer [REQ-4]', () => {
    expect(text({ ...step, step: 'received', at: '2026-11-24T13:02:00Z', answerBy: '2026-12-24' })).toMatch(
      /anmodning om indsigt 24\. november 2026 kl\. 14\.02\. Sagen har nummer 118\. Du får svar senest 24\. december 2026/,
    )
  })

  it('name reason and new day of an extension [REQ-5]', () => {
    expect(text({ ...step, step: 'extended', answerBy: '2027-02-24', reason: 'Du har bedt om meget.' })).toMatch(
      /senest 24\. februar 2027\. Grunden er: Du har bedt om meget\./,
    )
  })

  it('name reason, complaint and courts of a refusal [REQ-6]', () => {
    expect(text({ ...step, step: 'refused', reason: 'Loven kræver, at vi beholder fakturaen.' })).toMatch(
      /Grunden er: Loven kræver[\s\S]*klage til Datatilsynet eller gå til domstolene/,
    )
  })

  it('hold no data when the answer is ready, only the way to it [REQ-14]', () => {
    expect(text({ ...step, step: 'ready', until: '2026-12-24' })).toMatch(
      /med en kode[\s\S]*\r\nhttps:\/\/crm\.vinhuset\.example\/p\/x\r\n/,
    )
  })
})
