import { purposes } from '../../purposes/purposes.ts'
import type { NoticeInput } from './notice-input.ts'

/** A complete input of article 14 about a prospect of a Danish company, for tests; give what matters. */
export function aNoticeInput(changes: Partial<NoticeInput> = {}): NoticeInput {
  return {
    article: '14',
    controller: {
      name: 'Vinhuset A/S',
      address: 'Havnegade 12, 8000 Aarhus C',
      phone: '86 12 34 56',
      email: 'persondata@vinhuset.example',
      country: 'DK',
      land: null,
      registrationNumber: '12345674',
      website: 'https://www.vinhuset.example',
      representative: null,
    },
    dataProtectionOfficer: null,
    purposes: [
      {
        name: purposes.invitation.label,
        description: purposes.invitation.description,
        basis: 'legitimate-interest',
        interest: {
          da: 'at kunne give dig besked og lade dig bestemme',
          en: 'to be able to tell you and let you decide',
        },
        law: null,
      },
    ],
    data: [
      { da: 'Navn', en: 'Name' },
      { da: 'E-mail', en: 'E-mail' },
      { da: 'Telefon', en: 'Telephone' },
    ],
    recipients: [
      {
        name: 'Nordhost ApS',
        role: { da: 'opbevarer vores data som databehandler', en: 'stores our data as processor' },
        country: 'DK',
      },
    ],
    transfers: null,
    retention: [
      {
        what: { da: 'Uden dit svar', en: 'Without your answer' },
        rule: { da: 'til 14 dage efter denne besked', en: 'until 14 days after this message' },
      },
      { what: { da: 'Mails', en: 'Mails' }, rule: { start: 'sent', keep: 'P24M', rule: 'RET-4' } },
    ],
    authority: null,
    provision: null,
    automatedDecisions: null,
    source: {
      text: {
        da: 'deltagerlisten fra Vinmessen i Aarhus, 18. november 2026',
        en: 'the list of participants of the wine fair in Aarhus, 18 November 2026',
      },
      isPubliclyAccessible: false,
    },
    rightsAddress: 'http://127.0.0.1:3300/p/Vb3Xn0yq7dP0xgq1mS4hTzJkR2wLc8uEaFo5iN6tBpA',
    ...changes,
  }
}

/** The same company's notice of article 13, on its own form: consent to news by e-mail, contract and bookkeeping. */
export function aFormNoticeInput(changes: Partial<NoticeInput> = {}): NoticeInput {
  return aNoticeInput({
    article: '13',
    purposes: [
      {
        name: purposes.marketing.label,
        description: purposes.marketing.description,
        basis: 'consent',
        interest: null,
        law: null,
      },
      {
        name: purposes.customer.label,
        description: purposes.customer.description,
        basis: 'contract',
        interest: null,
        law: null,
      },
      {
        name: purposes['legal-obligation'].label,
        description: purposes['legal-obligation'].description,
        basis: 'legal-obligation',
        interest: null,
        law: { da: 'bogføringsloven § 12', en: 'section 12 of the Danish Bookkeeping Act' },
      },
    ],
    retention: [
      {
        what: { da: 'Det, du har sagt ja til', en: 'What you have agreed to' },
        rule: { da: 'så længe dit ja gælder', en: 'for as long as your yes is good' },
      },
      {
        what: { da: 'Navn og kontakt', en: 'Name and contact' },
        rule: { start: 'last-basis-closed', keep: 'P12M', rule: 'RET-4' },
      },
      {
        what: { da: 'Fakturaer', en: 'Invoices' },
        rule: { da: 'i 5 år efter regnskabsårets slutning', en: 'for 5 years after the end of the financial year' },
      },
    ],
    source: null,
    provision: {
      isRequiredBy: 'nothing',
      consequence: {
        da: 'Uden en adresse kan vi ikke sende dig det, du har bedt om.',
        en: 'Without an address we cannot send you what you asked for.',
      },
    },
    ...changes,
  })
}
