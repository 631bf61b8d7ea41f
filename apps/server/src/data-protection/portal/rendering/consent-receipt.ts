/** A party of a receipt: controller, recipient, authority. Contact and address are mandatory in ISO/IEC TS 27560. */
export interface ReceiptParty {
  id: string
  name: string
  address: string
  contact: string
}

/** One consent of a receipt, as it stands after the act. */
export interface ReceiptConsent {
  /** `given`, `refused`, `withdrawn`, `renewed` (CON-26). */
  state: 'given' | 'refused' | 'withdrawn' | 'renewed'
  /** Short: `Brev om vin`. */
  label: string
  /** The wording as shown (CON-23). */
  wording: string
  /** The DPV term of the purpose: `dpv:DirectMarketing`. */
  purposeTerm: string
  /** Kinds of data: DPV term and what people call it. */
  data: readonly { term: string; label: string }[]
  recipients: readonly ReceiptParty[]
  /** ISO 8601 period: how long the consent is good for. */
  validity: string
  /** ISO 8601 period: how long its data is kept. */
  retention: string
}

/** What the person gets as proof of an answer: the fields of ISO/IEC TS 27560:2023 (CON-25). */
export interface ConsentReceipt {
  /** UUID of the receipt and of the record under it. */
  receiptId: string
  recordId: string
  /** The id of the person in Diskret. */
  subjectId: string
  /** When it was expressed, ISO 8601. */
  eventTime: string
  /** How: `web`, `double-opt-in`, `paper`, `telephone`, `in-person`. */
  method: 'web' | 'double-opt-in' | 'paper' | 'telephone' | 'in-person'
  /** BCP 47, of what was shown. */
  language: string
  notice: { id: string; date: string; digest: string; address: string }
  controller: ReceiptParty
  authority: ReceiptParty
  /** ISO 3166, two letters: the law that applies, and where the data lies. */
  jurisdiction: string
  storageCountry: string
  /** Absolute address where consent is withdrawn and rights are exercised. */
  rightsAddress: string
  /** The rights that apply (article numbers as in DPV): `A15`. */
  rights: readonly string[]
  consents: readonly ReceiptConsent[]
}
