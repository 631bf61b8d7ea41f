import type { Language } from '../../../platform/texts/language.ts'
import { authorities } from '../../notices/composing/authorities.ts'
import { aFormNoticeInput, aNoticeInput } from '../../notices/composing/builders.ts'
import { composeNotice } from '../../notices/composing/compose-notice.ts'
import type { ConsentReceipt } from './consent-receipt.ts'
import type {
  Act,
  EstablishedPage,
  InvitedPage,
  PageContext,
  ReceiptPage,
  SignUpPage,
  ValuesPage,
} from './view-models.ts'

/** The page of the person in these samples. */
export const path = '/p/Vb3Xn0yq7dP0xgq1mS4hTzJkR2wLc8uEaFo5iN6tBpA'
/** An act of a button under it. */
export const act = (action: string, value: string): Act => ({ action: `${path}/${action}`, value, hidden: {} })
/** A text in one of the languages, for samples. */
export const say = (language: Language, da: string, en: string): string => (language === 'da' ? da : en)

/** What pages of a Danish company have in common, for tests. */
export function aPageContext(language: Language, changes: Partial<PageContext> = {}): PageContext {
  return {
    language,
    timeZone: 'Europe/Copenhagen',
    path,
    isPractice: false,
    controller: { name: 'Vinhuset A/S', phone: '86 12 34 56', email: 'persondata@vinhuset.example' },
    authority: authorities.DK!,
    formToken: null,
    ...changes,
  }
}

/** The page of a Danish prospect. */
export function anInvitedPage(language: Language, changes: Partial<InvitedPage> = {}): InvitedPage {
  return {
    held: [
      { label: say(language, 'navn', 'name'), masked: null },
      { label: say(language, 'e-mail', 'e-mail'), masked: 'm•••@n•••.example' },
      { label: say(language, 'telefon', 'telephone'), masked: null },
    ],
    source: say(
      language,
      'deltagerlisten fra Vinmessen i Aarhus, 18. november 2026',
      'the list of participants of the wine fair in Aarhus, 18 November 2026',
    ),
    purpose: say(
      language,
      'at fortælle dig, hvad vi har registreret, og høre, om vi må beholde det',
      'to tell you what we have registered, and to hear whether we may keep it',
    ),
    endsOn: '2026-12-02',
    questions: [
      {
        name: 'register',
        wording: say(language, 'Må Vinhuset A/S beholde dine oplysninger?', 'May Vinhuset A/S keep your data?'),
      },
      {
        name: 'telephone',
        wording: say(language, 'Må Vinhuset A/S ringe til dig om vin?', 'May Vinhuset A/S call you about wine?'),
      },
      {
        name: 'post',
        wording: say(
          language,
          'Må Vinhuset A/S skrive til dig med brev om vin?',
          'May Vinhuset A/S write to you by letter about wine?',
        ),
      },
    ],
    save: act('answers', 'save'),
    erase: act('erasure', 'erase'),
    objections: { marketing: act('objection', 'object-marketing'), processing: act('objection', 'object') },
    askCode: act('code', 'send-code'),
    notice: composeNotice(aNoticeInput(), language),
    sent: null,
    ...changes,
  }
}

/** The page of a customer with one consent. */
export function anEstablishedPage(language: Language, changes: Partial<EstablishedPage> = {}): EstablishedPage {
  const news = say(language, 'Nyheder om vin på e-mail', 'News about wine by e-mail')
  return {
    purposes: [
      {
        name: say(language, 'Kundeforhold', 'Customer relations'),
        state: 'permitted',
        basis: 'contract',
        since: '2026-03-03T08:00:00Z',
        until: null,
      },
      { name: news, state: 'ending-soon', basis: 'consent', since: '2026-03-03T08:00:00Z', until: '2026-12-06' },
      { name: say(language, 'Profilering', 'Profiling'), state: 'objected', basis: null, since: null, until: null },
      {
        name: say(language, 'Nyheder på sms', 'News by SMS'),
        state: 'not-permitted',
        basis: null,
        since: null,
        until: null,
      },
    ],
    consents: [
      {
        label: news,
        wording: say(
          language,
          'Vinhuset A/S må sende mig nyheder og tilbud om vin på e-mail.',
          'Vinhuset A/S may send me news and offers about wine by e-mail.',
        ),
        givenAt: '2026-03-03T08:00:00Z',
        until: '2026-12-06',
        withdraw: {
          action: `${path}/withdrawal`,
          value: 'withdraw',
          hidden: { consent: '0190f5e0-0000-7000-8000-000000000001' },
        },
      },
    ],
    questions: [],
    save: null,
    objections: { marketing: act('objection', 'object-marketing'), processing: null },
    askCode: act('code', 'send-code'),
    cases: [{ kind: say(language, 'Indsigt', 'Access'), number: '118', answerBy: '2026-12-24' }],
    notice: composeNotice(aFormNoticeInput(), language),
    sent: null,
    ...changes,
  }
}

/** What is held about that customer. */
export function aValuesPage(language: Language, changes: Partial<ValuesPage> = {}): ValuesPage {
  const source = say(language, 'dig selv, på vores formular', 'you, on our form')
  const purposes = [say(language, 'kundeforhold', 'customer relations')]
  const row = (label: string, value: string) => ({
    label,
    value,
    source,
    since: '2026-03-03T08:00:00Z',
    purposes,
    until: null,
  })
  return {
    groups: [
      {
        heading: say(language, 'Kontakt', 'Contact'),
        rows: [
          row(say(language, 'Navn', 'Name'), 'Mette Holm'),
          row('E-mail', 'mette@nordlys.example'),
          row(say(language, 'Telefon', 'Telephone'), '+45 20 12 34 56'),
        ],
      },
      {
        heading: say(language, 'Noter', 'Notes'),
        rows: [
          {
            ...row(
              say(language, 'Note', 'Note'),
              say(
                language,
                'Vil have tilbud før jul. Ring torsdag om fragt.',
                'Wants an offer before Christmas. Call on Thursday about freight.',
              ),
            ),
            source: say(language, 'en sælger', 'a seller'),
          },
        ],
      },
    ],
    fields: [
      { name: 'name', label: say(language, 'Navn', 'Name'), value: 'Mette Holm', type: 'text', autocomplete: 'name' },
      { name: 'email', label: 'E-mail', value: 'mette@nordlys.example', type: 'email', autocomplete: 'email' },
      {
        name: 'phone',
        label: say(language, 'Telefon', 'Telephone'),
        value: '+45 20 12 34 56',
        type: 'tel',
        autocomplete: 'tel',
      },
    ],
    correct: act('correction', 'correct'),
    accessReport: { html: `${path}/access.html`, json: `${path}/access.json` },
    portability: { json: `${path}/portability.json`, csv: `${path}/portability.csv`, vcard: `${path}/portability.vcf` },
    erasePath: `${path}/erasure`,
    restrict: act('restriction', 'restrict'),
    answersPath: path,
    cases: [],
    sent: null,
    ...changes,
  }
}

/** The receipt of an answer with a yes and a no. */
export function aConsentReceipt(language: Language): ConsentReceipt {
  const party = (id: string, name: string, address: string, contact: string) => ({ id, name, address, contact })
  const consent = (state: 'given' | 'refused', label: string, wording: string) => ({
    state,
    label,
    wording,
    purposeTerm: 'dpv:DirectMarketing',
    data: [
      { term: 'pd:Name', label: say(language, 'navn', 'name') },
      { term: 'pd:PhysicalAddress', label: say(language, 'postadresse', 'postal address') },
    ],
    recipients: [],
    validity: 'P2Y',
    retention: 'P24M',
  })
  return {
    receiptId: '7f3c1b5e-1c11-4d0e-9a55-3c1f8f1f2a77',
    recordId: '5f0c2f9a-8d0b-4a6a-9f55-0a1b2c3d4e5f',
    subjectId: '0190f5e0-0000-7000-8000-0000000000aa',
    eventTime: '2026-11-24T13:02:00Z',
    method: 'web',
    language,
    notice: {
      id: '4',
      date: '2026-11-01',
      digest: composeNotice(aNoticeInput(), language).digest,
      address: 'https://crm.vinhuset.example/privacy',
    },
    controller: party('controller', 'Vinhuset A/S', 'Havnegade 12, 8000 Aarhus C', 'persondata@vinhuset.example'),
    authority: party('authority', 'Datatilsynet', 'Carl Jacobsens Vej 35, 2500 Valby', 'dt@datatilsynet.dk'),
    jurisdiction: 'DK',
    storageCountry: 'DK',
    rightsAddress: `https://crm.vinhuset.example${path}`,
    rights: ['A7-3', 'A15', 'A16', 'A17', 'A18', 'A20', 'A77'],
    consents: [
      consent(
        'given',
        say(language, 'Brev om vin', 'Letters about wine'),
        say(
          language,
          'Må Vinhuset A/S skrive til dig med brev om vin?',
          'May Vinhuset A/S write to you by letter about wine?',
        ),
      ),
      consent(
        'refused',
        say(language, 'Telefon', 'Telephone'),
        say(language, 'Må Vinhuset A/S ringe til dig om vin?', 'May Vinhuset A/S call you about wine?'),
      ),
    ],
  }
}

/** What stands after that answer. */
export function aReceiptPage(language: Language, changes: Partial<ReceiptPage> = {}): ReceiptPage {
  return {
    kind: 'answers',
    at: '2026-11-24T13:02:00Z',
    receipt: aConsentReceipt(language),
    downloadPath: `${path}/receipt.json`,
    answersPath: path,
    continues: [],
    dueForErasure: null,
    ...changes,
  }
}

/** The company's own form. */
export function aSignUpPage(language: Language, changes: Partial<SignUpPage> = {}): SignUpPage {
  const field = { value: '', isRequired: true } as const
  return {
    fields: [
      {
        ...field,
        name: 'name',
        label: say(language, 'Navn', 'Name'),
        type: 'text',
        autocomplete: 'name',
        isRequired: false,
      },
      { ...field, name: 'email', label: 'E-mail', type: 'email', autocomplete: 'email' },
    ],
    topics: [
      {
        heading: say(language, 'Vin', 'Wine'),
        choices: [
          {
            name: 'wine-email',
            wording: say(
              language,
              'Vinhuset A/S må sende mig nyheder og tilbud om vin på e-mail.',
              'Vinhuset A/S may send me news and offers about wine by e-mail.',
            ),
          },
          {
            name: 'wine-post',
            wording: say(
              language,
              'Vinhuset A/S må skrive til mig med brev om vin.',
              'Vinhuset A/S may write to me by letter about wine.',
            ),
          },
        ],
      },
      {
        heading: say(language, 'Smagninger', 'Tastings'),
        choices: [
          {
            name: 'tastings-email',
            wording: say(
              language,
              'Vinhuset A/S må sende mig indbydelser til smagninger på e-mail.',
              'Vinhuset A/S may send me invitations to tastings by e-mail.',
            ),
          },
        ],
      },
    ],
    signUp: { action: '/sign-up', value: 'sign-up', hidden: {} },
    notice: composeNotice(aFormNoticeInput({ rightsAddress: 'https://crm.vinhuset.example/privacy' }), language),
    sent: null,
    ...changes,
  }
}
