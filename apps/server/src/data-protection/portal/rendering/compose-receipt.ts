import type { ConsentReceipt, ReceiptConsent, ReceiptParty } from './consent-receipt.ts'

/** The profile that a receipt of ours conforms to. */
export const receiptSchema = 'https://w3id.org/dpv/schema/dpv-27560#receipt-eu-gdpr'
const recordSchema = 'https://w3id.org/dpv/schema/dpv-27560#record-eu-gdpr'

const statusTerms = {
  given: 'dpv:ConsentGiven',
  refused: 'dpv:ConsentRefused',
  withdrawn: 'dpv:ConsentWithdrawn',
  renewed: 'dpv:RenewedConsentGiven',
} as const

/**
 * The receipt as JSON-LD by ISO/IEC TS 27560:2023 in DPV's terms (CON-25; interoperability.md section 5): to be fetched as a
 * file and read by machines.
 */
export function composeReceipt(receipt: ConsentReceipt): Record<string, unknown> {
  return {
    '@context': {
      dpv: 'https://w3id.org/dpv#',
      pd: 'https://w3id.org/dpv/pd#',
      'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
      loc: 'https://w3id.org/dpv/loc#',
      dct: 'http://purl.org/dc/terms/',
      schema: 'https://schema.org/',
      rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
    },
    '@type': 'dpv:ConsentReceipt',
    'dct:identifier': receipt.receiptId,
    'dct:conformsTo': receiptSchema,
    'dct:created': receipt.eventTime,
    'dct:publisher': receipt.controller.id,
    'schema:recipient': receipt.subjectId,
    'dpv:hasRecordOfActivity': {
      '@type': 'dpv:ConsentRecord',
      'dct:identifier': receipt.recordId,
      'dct:conformsTo': recordSchema,
      'dct:language': receipt.language,
      'dpv:hasDataSubject': { '@type': 'dpv:DataSubject', 'dct:identifier': receipt.subjectId },
      'dpv:hasDataController': writeParty(receipt.controller, 'dpv:DataController'),
      'dpv:hasAuthority': writeParty(receipt.authority, 'dpv:DataProtectionAuthority'),
      'dpv:hasJurisdiction': `loc:${receipt.jurisdiction}`,
      'dpv:hasNotice': {
        '@type': 'dpv:ConsentNotice',
        'dct:identifier': receipt.notice.id,
        'dct:language': receipt.language,
        'dct:date': receipt.notice.date,
        'schema:sha256': receipt.notice.digest,
        'schema:url': receipt.notice.address,
      },
      'dpv:hasRight': receipt.rights.map((right) => ({
        '@type': `eu-gdpr:${right}`,
        'dpv:isExercisedAt': receipt.rightsAddress,
      })),
      'dpv:hasProcess': receipt.consents.map((consent) => writeProcess(receipt, consent)),
    },
  }
}

function writeProcess(receipt: ConsentReceipt, consent: ReceiptConsent): Record<string, unknown> {
  return {
    '@type': 'dpv:Process',
    'dct:title': consent.label,
    'dct:description': consent.wording,
    'dpv:hasPurpose': consent.purposeTerm,
    'dpv:hasLegalBasis': 'eu-gdpr:A6-1-a',
    'dpv:hasPersonalData': consent.data.map(({ term }) => term),
    'dpv:hasDataSource': 'dpv:DataSubjectDataSource',
    'dpv:hasRecipient': consent.recipients.map((recipient) => writeParty(recipient, 'dpv:Recipient')),
    'dpv:hasStorageCondition': [
      { '@type': 'dpv:StorageLocation', 'dpv:hasLocation': `loc:${receipt.storageCountry}` },
      { '@type': 'dpv:StorageDuration', 'dpv:hasDuration': consent.retention },
    ],
    'dpv:hasConsentControl': { '@type': 'dpv:WithdrawConsent', 'dpv:isExercisedAt': receipt.rightsAddress },
    'dpv:hasConsentStatus': {
      '@type': [statusTerms[consent.state], 'dpv:ExpressedConsent'],
      'dpv:isIndicatedAtTime': receipt.eventTime,
      'dpv:isIndicatedBy': 'dpv:DataSubject',
      'dpv:hasIndicationMethod': receipt.method,
      'dpv:hasDuration': { '@type': 'dpv:TemporalDuration', 'rdf:value': consent.validity },
    },
  }
}

function writeParty(party: ReceiptParty, type: string): Record<string, unknown> {
  return {
    '@type': type,
    'dct:identifier': party.id,
    'dpv:hasName': party.name,
    'dpv:hasAddress': party.address,
    'dpv:hasContact': party.contact,
  }
}
