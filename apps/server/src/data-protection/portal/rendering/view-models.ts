import type { Language } from '../../../platform/texts/language.ts'
import type { Authority } from '../../notices/composing/authorities.ts'
import type { ComposedNotice } from '../../notices/composing/composed-notice.ts'
import type { NoticeBasis } from '../../notices/composing/rights-matrix.ts'
import type { ConsentReceipt } from './consent-receipt.ts'

/** A calendar day of the controller's zone, `YYYY-MM-DD`. */
export type Day = string
/** A moment, ISO 8601 with offset or `Z`; pages tell it in the controller's zone. */
export type Moment = string

/** What every page needs, whoever reads it. */
export interface PageContext {
  language: Language
  /** The controller's zone, IANA (`Europe/Copenhagen`). */
  timeZone: string
  /** Path of the page that a GET gives (`/p/TOKEN`), also when this is the answer to a POST; the language switch leads there. */
  path: string
  /** Whether this is a practice installation: every page then says so. */
  isPractice: boolean
  controller: {
    name: string
    /** At least one of the two is there; both are help (WCAG 3.2.6). E.164 or as the company writes it. */
    phone: string | null
    email: string | null
  }
  authority: Authority
  /** A secret of the session that every form carries in `formToken`, where the route wants one; null where the address is the secret. */
  formToken: string | null
}

/** One thing a button does: where the form posts to, and the value of `act` that only the pressed button sends. */
export interface Act {
  /** A path of this server. */
  action: string
  value: string
  /** Hidden fields of the form. */
  hidden: Readonly<Record<string, string>>
}

/** A fault of what was sent: the `name` of the field, and what to do about it, in the reader's language. */
export interface FieldError {
  field: string
  message: string
}

/**
 * What the person just sent and has to correct (status 422). Only such an answer shows a choice as made, and only the choice
 * that this very request made (CON-1); everything else is rendered with null.
 */
export interface Sent {
  errors: readonly FieldError[]
  /** By name of the field; a box that was ticked and a button of a pair are their `value`. */
  values: Readonly<Record<string, string>>
}

/** A question answered yes or no: form field `name` with `yes` or `no`; not sent means not answered, which is no (CON-1). */
export interface Question {
  name: string
  /** The wording version as recorded (CON-23), in the reader's language: names company, channel and products (MKT-2). */
  wording: string
}

/** The two kinds of objection, where they apply (MAT-8, MAT-9); null where not, or where it has been made. */
export interface Objections {
  marketing: Act | null
  processing: Act | null
}

/** One kind of data, by what people call it. */
export interface HeldItem {
  label: string
  /** The value with all but a hint left out (`m•••@n•••.example`), or null to show the kind only: a link alone shows no values. */
  masked: string | null
}

/** `/p/TOKEN` for somebody who was invited and has not answered. */
export interface InvitedPage {
  held: readonly HeldItem[]
  /** Where the data is from, as exactly as known: `Vinmessen i København 18. november 2026`. */
  source: string
  /** A clause that goes on from "to". */
  purpose: string
  /** The last day: without an answer all is erased on it. */
  endsOn: Day
  /** In Denmark and Germany only those of `offerQuestions`. */
  questions: readonly Question[]
  save: Act
  erase: Act
  objections: Objections
  /** Asks for a code to see, correct or fetch the data; null where no address is on file. */
  askCode: Act | null
  notice: ComposedNotice
  sent: Sent | null
}

/** The state of one purpose for the person who reads it. */
export interface PurposeLine {
  name: string
  state: 'permitted' | 'not-permitted' | 'awaiting' | 'ending-soon' | 'objected' | 'restricted'
  /** The open basis; null where there is none. */
  basis: NoticeBasis | null
  since: Moment | null
  until: Day | null
}

/** A consent that is given, with its one press to withdraw it (CON-30). */
export interface ConsentLine {
  /** Short and unique on the page: `Nyheder om vin på e-mail`. */
  label: string
  wording: string
  givenAt: Moment
  until: Day | null
  withdraw: Act
}

/** A request that is under way. */
export interface CaseLine {
  /** `Indsigt`, `Sletning`: the word of the law. */
  kind: string
  number: string
  answerBy: Day
}

/** `/p/TOKEN` for somebody who is registered on a basis. */
export interface EstablishedPage {
  purposes: readonly PurposeLine[]
  consents: readonly ConsentLine[]
  /** What may be asked now (CON-39 lies behind); empty otherwise. */
  questions: readonly Question[]
  /** Null where `questions` is empty. */
  save: Act | null
  objections: Objections
  askCode: Act | null
  cases: readonly CaseLine[]
  notice: ComposedNotice
  sent: Sent | null
}

/** Where the code from the mail is typed. The text is the same whether one was sent or not (REQ-11). */
export interface CodePage {
  enter: Act
  again: Act
  /** How many digits a code has. */
  digits: number
  /** How long a code is good for. */
  minutes: number
  sent: Sent | null
}

/** One value that is held. */
export interface ValueRow {
  label: string
  /** As people read it; several are rows of their own. */
  value: string
  source: string | null
  since: Moment | null
  /** What it is used for, by name. */
  purposes: readonly string[]
  /** When it goes, in words or as a day that the caller has written; null where that follows from the notice alone. */
  until: string | null
}

/** A value that the person may correct in place (REC-1). */
export interface CorrectableField {
  name: string
  label: string
  value: string
  type: 'text' | 'email' | 'tel'
  /** The token of HTML's autofill (`name`, `email`, `tel`, `street-address`), or null. */
  autocomplete: string | null
}

/** What is held, once a code was entered. */
export interface ValuesPage {
  groups: readonly { heading: string; rows: readonly ValueRow[] }[]
  fields: readonly CorrectableField[]
  correct: Act
  /** Paths of the access report (article 15). */
  accessReport: { html: string; json: string }
  /** Paths of the portability file (article 20); null where no purpose rests on consent or contract (POR-1, POR-7). */
  portability: { json: string; csv: string; vcard: string } | null
  /** Path of the page with the plan of erasure. */
  erasePath: string
  /** Asks for restriction (article 18); null where it is restricted already. */
  restrict: Act | null
  /** Path of `/p/TOKEN`, to answers and consents. */
  answersPath: string
  cases: readonly CaseLine[]
  sent: Sent | null
}

/** What erasure does in one place. */
export interface ErasureRow {
  system: string
  what: string
  rows: number
  action: 'delete' | 'clear' | 'anonymise' | 'keep'
  /** Why it stays and until which day, where it does (HOLD-1). */
  hold: { law: string; until: Day } | null
}

/** The plan of erasure with its button (ERA-5). */
export interface ErasurePlanPage {
  rows: readonly ErasureRow[]
  erase: Act
  /** Path back to the values. */
  backPath: string
}

/** The end of an erasure, for the person (ERA-12). */
export interface ErasedPage {
  /** `now`: it is gone. `later`: approved or finished by others; told by `answerBy`. */
  state: 'now' | 'later'
  systems: number
  kept: readonly { what: string; law: string; until: Day }[]
  recipientsTold: readonly string[]
  /** The latest day of the answer, where it is not done; null otherwise. */
  answerBy: Day | null
  caseNumber: string | null
}

/** An address that several share: the page names nobody. First the name is typed, then one acts for that person only. */
export type SharedMailboxPage =
  | { step: 'name'; enter: Act; sent: Sent | null }
  | {
      step: 'choose'
      /** As the reader typed it; the page is the same whether we know that name or not. */
      typedName: string
      questions: readonly Question[]
      save: Act
      erase: Act
      objections: Objections
      askCode: Act | null
      notice: ComposedNotice
      sent: Sent | null
    }

/** After an act: what was recorded, and what follows. */
export interface ReceiptPage {
  kind: 'answers' | 'withdrawal' | 'objection' | 'sign-up' | 'correction' | 'restriction' | 'shared-mailbox'
  at: Moment
  /** The receipt of ISO/IEC TS 27560 for consents; null where no consent changed. */
  receipt: ConsentReceipt | null
  /** Path of the receipt as a file; null with `receipt`. */
  downloadPath: string | null
  /** Path to change one's answers; null where there is no way back (all is erased). */
  answersPath: string | null
  /** What goes on and why (BAS-4): whole sentences in the reader's language. */
  continues: readonly string[]
  /** When the data without another basis goes; null where nothing is due. */
  dueForErasure: Day | null
}

/** One field of the company's own form. */
export interface SignUpField extends CorrectableField {
  isRequired: boolean
}

/** `/sign-up`: each purpose, topic and channel by itself (CON-2). */
export interface SignUpPage {
  fields: readonly SignUpField[]
  /** Boxes by topic, sent as `name=yes`; nothing is ticked. */
  topics: readonly { heading: string; choices: readonly Question[] }[]
  signUp: Act
  /** The notice of article 13, shown above the button (NOT-10). */
  notice: ComposedNotice
  sent: Sent | null
}

/** Where the link of the confirming mail leads: it takes a press of the button (CON-38). */
export interface ConfirmPage {
  wordings: readonly string[]
  confirm: Act
}

/** The link of a mail to stop it: one page with one button. */
export interface UnsubscribePage {
  /** What stops (`Nyheder om vin på e-mail`), or null where all marketing does. */
  topic: string | null
  unsubscribe: Act
}

/** What can be wrong with a request as a whole. */
export type PageProblem =
  /** The address is unknown, used up or expired; which of them is nobody's business (REQ-11). */
  | { kind: 'unknown-link' }
  | { kind: 'too-many-attempts'; minutes: number }
  /** A POST without the value of the button that was pressed. */
  | { kind: 'nothing-chosen'; backPath: string }
  /** The session of the code has ended. */
  | { kind: 'code-expired'; backPath: string }
  | { kind: 'not-found' }
  /** Our own fault. */
  | { kind: 'fault' }
