import { apiKeys, staff } from './accounts/tables.ts'
import { ages } from './ages/tables.ts'
import { assessments } from './assessments/tables.ts'
import { auditEntries, disclosures } from './audit/tables.ts'
import { endedConsents } from './consents/ended/tables.ts'
import { consents, legalBases, objections, restrictions, wordings } from './consents/tables.ts'
import { erasures, requests } from './erasure/tables.ts'
import { changedTexts, heldTexts, textDismissals, textFindings, textScans } from './free-text/tables.ts'
import { attempts, idempotentAnswers } from './http/tables.ts'
import { installation } from './installation/tables.ts'
import { ledgerEntries } from './ledger/tables.ts'
import { mailMessages, mailPeople } from './mail/tables.ts'
import { campaigns, contactRequests, registerChecks } from './marketing-checks/tables.ts'
import { invitations, notices, noticeVersions } from './notices/tables.ts'
import { emailAddresses, fieldSources, people, phoneNumbers, postalAddresses, webPages } from './people/tables.ts'
import { recipientTasks } from './recipients/tables.ts'
import { signUps } from './sign-ups/tables.ts'
import { sources } from './sources/tables.ts'

/** The tables that the law's own machinery needs; features of the CRM add theirs. */
export const dataProtectionTables: readonly object[] = [
  installation,
  assessments,
  wordings,
  noticeVersions,
  sources,
  people,
  emailAddresses,
  phoneNumbers,
  postalAddresses,
  webPages,
  fieldSources,
  ages,
  consents,
  endedConsents,
  legalBases,
  objections,
  restrictions,
  registerChecks,
  contactRequests,
  campaigns,
  mailMessages,
  mailPeople,
  signUps,
  notices,
  invitations,
  ledgerEntries,
  auditEntries,
  disclosures,
  erasures,
  requests,
  recipientTasks,
  staff,
  apiKeys,
  idempotentAnswers,
  attempts,
  heldTexts,
  textFindings,
  textDismissals,
  textScans,
  changedTexts,
]
