import nodemailer from 'nodemailer'
import { describe, expect, it } from 'vitest'
import { type Language, languages } from '../../platform/texts/language.ts'
import { aFormNoticeInput, aNoticeInput } from '../notices/composing/builders.ts'
import { composeNotice } from '../notices/composing/compose-notice.ts'
import { type ActMail, composeActMail, composeReceiptMail } from './compose-act-mails.ts'
import { composeCodeMail } from './compose-code-mail.ts'
import { composeConfirmationMail } from './compose-confirmation-mail.ts'
import { type Addressee, composeInvitationNotice, composeRegistrationNotice } from './compose-notice-mails.ts'
import type { MailContext, MailText } from './mail-text.ts'

const link = 'http://127.0.0.1:3300/p/Vb3Xn0yq7dP0xgq1mS4hTzJkR2wLc8uEaFo5iN6tBpA'
const context = (language: Language, changes: Partial<MailContext> = {}): MailContext => ({
  language,
  timeZone: 'Europe/Copenhagen',
  isPractice: false,
  controller: {
    name: 'Vinhuset A/S',
    address: 'Havnegade 12, 8000 Aarhus C',
    phone: '86 12 34 56',
    email: 'persondata@vinhuset.example',
  },
  ...changes,
})
const invitation = (language: Language, addressee: Addressee, changes: Partial<MailContext> = {}): MailText =>
  composeInvitationNotice(context(language, changes), {
    addressee,
    held: language === 'da' ? ['navn', 'e-mail'] : ['name', 'e-mail'],
    source:
      language === 'da'
        ? 'deltagerlisten fra Vinmessen i Aarhus'
        : 'the list of participants of the wine fair in Aarhus',
    purpose: aNoticeInput().purposes[0]!.description[language],
    endsOn: '2026-12-02',
    link,
    notice: composeNotice(aNoticeInput(), language),
  })
const act = (kind: ActMail['act'], language: Language, changes: Partial<ActMail> = {}): MailText =>
  composeActMail(context(language), {
    act: kind,
    at: '2026-11-24T13:02:00Z',
    concerns: [],
    continues: [],
    kept: [],
    recipientsTold: [],
    authority: 'Datatilsynet',
    link,
    ...changes,
  })
const allMails = (language: Language, changes: Partial<MailContext> = {}): Record<string, MailText> => {
  const c = context(language, changes)
  const notice = composeNotice(aFormNoticeInput(), language)
  return {
    invitation: invitation(language, { name: 'Mette Holm' }, changes),
    'invitation-shared': invitation(language, 'shared-mailbox', changes),
    contract: composeRegistrationNotice(c, { addressee: { name: 'Mette Holm' }, reason: 'contract', link, notice }),
    interest: composeRegistrationNotice(c, {
      addressee: { name: 'Mette Holm' },
      reason: 'legitimate-interest',
      link,
      notice,
    }),
    staff: composeRegistrationNotice(c, { addressee: { name: 'Mette Holm' }, reason: 'staff-entered', link, notice }),
    'registration-shared': composeRegistrationNotice(c, {
      addressee: 'shared-mailbox',
      reason: 'contract',
      link,
      notice,
    }),
    confirmation: composeConfirmationMail(c, { link, endsOn: '2026-12-09' }),
    code: composeCodeMail(c, { code: '493021', minutes: 15 }),
    receipt: composeReceiptMail(c, {
      at: '2026-11-24T13:02:00Z',
      saidYes: ['x'],
      saidNo: ['y'],
      receiptNumber: '7f3c1b5e',
      link,
    }),
  }
}
const addresses = (text: string): string[] => [...new Set(text.match(/https?:\/\/[^\s"'<>]+/g) ?? [])]

describe.each(languages)('every mail in %s', (language) => {
  const mails = {
    ...allMails(language),
    ...Object.fromEntries(
      (['withdrawal', 'objection', 'erasure', 'restriction', 'lift', 'correction'] as const).map((kind) => [
        kind,
        act(kind, language),
      ]),
    ),
  }

  it.each(Object.entries(mails))(
    '%s says the same in text and HTML, names the controller, loads nothing',
    (_name, mail) => {
      expect(mail.text).toContain('Vinhuset A/S, Havnegade 12, 8000 Aarhus C')
      expect(addresses(mail.html)).toEqual(addresses(mail.text))
      expect(mail.html).not.toMatch(/<img|<script|<link|@import|url\(/i)
      expect(mail.html).toContain(`<html lang="${language}">`)
      expect(mail.subject + mail.text + mail.html).not.toMatch(/undefined|NaN|\[object|\{\w+\}/)
      expect(mail.subject).not.toMatch(/[\r\n]/)
      expect(mail.text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
      const words = mail.html.replace(/<title>.*?<\/title>/, '').replaceAll(/<[^>]*>/g, ' ')
      const first = mail.text.split('\r\n')[0]!
      expect(words).toContain(first.replaceAll("'", '&#39;'))
    },
  )

  it('says that it is practice where it is', () => {
    for (const mail of Object.values(allMails(language, { isPractice: true }))) {
      const mark = language === 'da' ? /^Øvelse: / : /^Practice: /
      expect(mail.subject).toMatch(mark)
      expect(mail.text).toMatch(mark)
    }
  })
})

describe('the notice to an invited person', () => {
  it('tells who, what, whence, what for, how long, silence, and where [NOT-11, MKT-8]', () => {
    const { text, subject } = invitation('da', { name: 'Mette Holm' })
    expect(subject).toBe('Vinhuset A/S har registreret oplysninger om dig')
    for (const part of [
      'Hej Mette Holm',
      'Hvad: navn og e-mail',
      'Hvorfra: deltagerlisten',
      'Hvor længe: til 2. december 2026',
      'Gør du intet, sletter vi alt 2. december 2026.',
      link,
      'artikel 14',
    ]) {
      expect(text).toContain(part)
    }
  })

  it('holds the whole notice, for a link alone is no delivery [NOT-14]', () => {
    const notice = composeNotice(aNoticeInput(), 'da')
    const { text } = invitation('da', { name: 'Mette Holm' })
    for (const section of notice.sections) expect(text).toContain(section.heading)
  })

  it('asks for nothing, praises nothing, and has no word of marketing consent in Denmark and Germany [MKT-7, MKT-8, MKT-9]', () => {
    for (const mail of [invitation('da', { name: 'Mette Holm' }), invitation('da', 'shared-mailbox')]) {
      expect(mail.subject + mail.text).not.toMatch(
        /samtyk|nyhed|tilbud|tilmeld|må vi|gratis|rabat|spændende|glæder|sig ja|vin\b|\?(?=\s*(?:ja|nej))/i,
      )
    }
    for (const mail of [invitation('en', { name: 'Mette Holm' }), invitation('en', 'shared-mailbox')]) {
      expect(mail.subject + mail.text).not.toMatch(
        /consent|newsletter|offer|sign up|subscrib|may we|free of cost|discount|exciting|say yes/i,
      )
    }
  })

  it('speaks of marketing only where it says that one can object to it', () => {
    const lines = invitation('da', { name: 'Mette Holm' })
      .text.split('\r\n')
      .filter((line) => /markedsføring/i.test(line))
    expect(lines).toHaveLength(1)
    expect(lines[0]).toMatch(/gøre indsigelse mod direkte markedsføring/)
  })

  it('names nobody at an address that several share [REQ-11]', () => {
    for (const language of languages) {
      const { subject, text, html } = invitation(language, 'shared-mailbox')
      expect(subject + text + html).not.toMatch(/Mette|Holm/)
    }
  })

  it('keeps its links whole in the raw message, as scanners read it', async () => {
    const transport = nodemailer.createTransport({ streamTransport: true, buffer: true })
    for (const [name, mail] of Object.entries(allMails('da'))) {
      if (name === 'code') continue
      const { message } = await transport.sendMail({ from: 'a@vinhuset.example', to: 'b@laes.example', ...mail })
      const found = addresses(String(message)).filter((address) => address.startsWith('http://127'))
      expect(found).toEqual([link])
    }
  })
})

describe('the mail of a double opt-in', () => {
  it('has one link, no advertising and no name, and says until when [CON-38]', () => {
    for (const language of languages) {
      const { text, html } = composeConfirmationMail(context(language), { link, endsOn: '2026-12-09' })
      expect(addresses(text)).toEqual([link])
      expect(html.match(/<a /g)).toHaveLength(1)
      expect(text).toMatch(language === 'da' ? /9\. december 2026/ : /9 December 2026/)
      expect(text).not.toMatch(/nyhed|tilbud|vin\b|news|offer/i)
    }
  })
})

describe('the mail with the code', () => {
  it('holds the code in the text, not in the subject, and no link', () => {
    const { subject, text } = composeCodeMail(context('da'), { code: '493021', minutes: 15 })
    expect(text).toMatch(/493021[\s\S]*15 minutter/)
    expect(subject).not.toMatch(/493021/)
    expect(addresses(text)).toEqual([])
  })
})

describe('mails that confirm an act', () => {
  it('say what goes on and why after a withdrawal [BAS-4]', () => {
    const { text } = act('withdrawal', 'da', {
      concerns: ['Nyheder om vin på e-mail'],
      continues: ['Kundeforholdet fortsætter, fordi du har en aftale med os.'],
    })
    expect(text).toMatch(/24\. november 2026 kl\. 14\.02[\s\S]*Nyheder om vin[\s\S]*Kundeforholdet fortsætter/)
  })

  it('say after an erasure what stays, which law, until when, who was told, where to complain [ERA-12]', () => {
    const { text } = act('erasure', 'da', {
      link: null,
      kept: [{ what: 'Faktura 2041', law: 'bogføringsloven § 12', until: '2031-12-31' }],
      recipientsTold: ['Nordhost ApS'],
    })
    expect(text).toMatch(
      /Faktura 2041 til 31\. december 2031: bogføringsloven § 12[\s\S]*Nordhost ApS[\s\S]*kodet mærke[\s\S]*Datatilsynet/,
    )
    expect(addresses(text)).toEqual([])
  })
})

describe('names from outside', () => {
  it('write no header and no element', () => {
    const controller = { ...context('da').controller, name: 'Vinhuset\r\nBcc: all@evil.example' }
    const mail = invitation('da', { name: '<b>Mette</b>' }, { controller })
    expect(mail.subject).not.toMatch(/[\r\n]/)
    expect(mail.html).toContain('Hej &lt;b&gt;Mette')
  })
})
