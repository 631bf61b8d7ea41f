import type { InEveryLanguage } from '../../../platform/texts/language.ts'
import type { RetentionRule } from '../../declarations/retention-rules.ts'
import type { Authority } from './authorities.ts'
import type { NoticeBasis } from './rights-matrix.ts'

/**
 * What a notice is made of; settings, declarations, assessments and registers fill it. Null means "there is none, and that was
 * decided"; an empty text or list means "nobody has said", and is reported as missing.
 */
export interface NoticeInput {
  /** 13: the person gave the data; 14: it comes from elsewhere. */
  article: '13' | '14'
  controller: NoticeController
  /** NOT-C-2; null where none has to be appointed (GOV-10). */
  dataProtectionOfficer: NoticeContact | null
  /** NOT-C-3, NOT-C-4. */
  purposes: readonly NoticePurpose[]
  /** NOT-C-5: what people call each kind of data, from the declarations; duplicates are written once. */
  data: readonly InEveryLanguage[]
  /** NOT-C-6; null where nobody but the controller gets the data. */
  recipients: readonly NoticeRecipient[] | null
  /** NOT-C-7; null where nothing leaves the EU and EEA. */
  transfers: readonly NoticeTransfer[] | null
  /** NOT-C-8. */
  retention: readonly NoticeRetention[]
  /** NOT-C-11; null takes the authority of the controller's country. */
  authority: Authority | null
  /** NOT-C-12, article 13 only; null under article 14. */
  provision: NoticeProvision | null
  /** NOT-C-13; null where there are none. */
  automatedDecisions: readonly NoticeAutomatedDecision[] | null
  /** NOT-C-14, article 14 only; null under article 13. */
  source: NoticeSource | null
  /** Where rights are exercised: the person's own page, or the public one. Absolute address. */
  rightsAddress: string
}

export interface NoticeContact {
  name: string
  address: string | null
  phone: string | null
  email: string | null
}

export interface NoticeController extends NoticeContact {
  /** ISO 3166, two letters. */
  country: string
  /** ISO 3166-2 of the Land of its seat, in Germany; null elsewhere. */
  land: string | null
  registrationNumber: string | null
  website: string | null
  /** The representative in the Union (article 27), if any. */
  representative: NoticeContact | null
}

export interface NoticePurpose {
  name: InEveryLanguage
  /** A clause that goes on from "to": `at holde kontakt med dig som kunde`, `to keep in touch with you as a customer`. */
  description: InEveryLanguage
  basis: NoticeBasis
  /** NOT-C-4, where the basis is a legitimate interest (LIA-7); null otherwise. */
  interest: InEveryLanguage | null
  /** The act and section, where the basis is a legal obligation (BAS-7); null otherwise. */
  law: InEveryLanguage | null
}

export interface NoticeRecipient {
  name: string
  /** What it gets the data for: `opbevarer vores data`, `stores our data`. */
  role: InEveryLanguage
  /** ISO 3166, two letters. */
  country: string
}

export interface NoticeTransfer {
  recipient: string
  /** ISO 3166, two letters. */
  country: string
  /** The safeguard of articles 45 to 49. */
  safeguard: InEveryLanguage
  /** Where a copy of the safeguard is to be had. */
  copyAt: string
}

export interface NoticeRetention {
  what: InEveryLanguage
  /** A sentence's end (`i 6 måneder efter sidste kontakt`), or the rule of the declarations, which is put into words. */
  rule: InEveryLanguage | RetentionRule
}

export interface NoticeProvision {
  isRequiredBy: 'law' | 'contract' | 'nothing'
  /** What follows when the data is not given. */
  consequence: InEveryLanguage
}

export interface NoticeAutomatedDecision {
  name: InEveryLanguage
  logic: InEveryLanguage
  /** Significance and envisaged consequences for the person. */
  consequences: InEveryLanguage
}

export interface NoticeSource {
  /** Named as exactly as it is known: `Vinmessen i København, 18. november 2026`. */
  text: InEveryLanguage
  isPubliclyAccessible: boolean
}
