import { bulkFeature } from './crm/bulk/feature.ts'
import { colleaguesFeature } from './crm/colleagues/feature.ts'
import { companiesFeature } from './crm/companies/feature.ts'
import { countersFeature } from './crm/counters/feature.ts'
import { facetsFeature } from './crm/facets/feature.ts'
import { importsFeature } from './crm/imports/feature.ts'
import { invitationListFeature } from './crm/invitations/feature.ts'
import { notesFeature } from './crm/notes/feature.ts'
import { peopleFeature } from './crm/people/feature.ts'
import { sampleFeature } from './crm/sample/feature.ts'
import { searchFeature } from './crm/search/feature.ts'
import { tagsFeature } from './crm/tags/feature.ts'
import { tasksFeature } from './crm/tasks/feature.ts'
import { timelineFeature } from './crm/timeline/feature.ts'
import { undoFeature } from './crm/undo/feature.ts'
import { vaultFeature } from './crm/vault/feature.ts'
import { viewsFeature } from './crm/views/feature.ts'
import { accounts } from './data-protection/accounts/feature.ts'
import { agesFeature } from './data-protection/ages/feature.ts'
import { assessmentsFeature } from './data-protection/assessments/feature.ts'
import { audiencesFeature } from './data-protection/audiences/feature.ts'
import { consentsFeature } from './data-protection/consents/feature.ts'
import { deskFeature } from './data-protection/desk/feature.ts'
import { doctorFeature } from './data-protection/doctor/feature.ts'
import { erasureFeature } from './data-protection/erasure/feature.ts'
import type { Feature } from './data-protection/feature.ts'
import { freeTextFeature } from './data-protection/free-text/feature.ts'
import { requestsFeature } from './data-protection/http/feature.ts'
import { invariantsFeature } from './data-protection/invariants/feature.ts'
import { invitationsFeature } from './data-protection/invitations/feature.ts'
import { ledgerFeature } from './data-protection/ledger/feature.ts'
import { mailFeature } from './data-protection/mail/feature.ts'
import { marketingChecksFeature } from './data-protection/marketing-checks/feature.ts'
import { noticesFeature } from './data-protection/notices/feature.ts'
import { objectionsFeature } from './data-protection/objections/feature.ts'
import { permissionsFeature } from './data-protection/permissions/feature.ts'
import { portalFeature } from './data-protection/portal/feature.ts'
import { recipientsFeature } from './data-protection/recipients/feature.ts'
import { registersFeature } from './data-protection/registers/feature.ts'
import { reportsFeature } from './data-protection/reports/feature.ts'
import { restrictionsFeature } from './data-protection/restrictions/feature.ts'
import { rightsRequestsFeature } from './data-protection/rights-requests/feature.ts'
import { signUpsFeature } from './data-protection/sign-ups/feature.ts'
import { wordingsFeature } from './data-protection/wordings/feature.ts'

/** Everything that Diskret offers, a folder each; a feature goes with its folder and its line here. */
export const features: readonly Feature[] = [
  accounts,
  assessmentsFeature,
  doctorFeature,
  requestsFeature,
  importsFeature,
  peopleFeature,
  tagsFeature,
  timelineFeature,
  tasksFeature,
  notesFeature,
  companiesFeature,
  colleaguesFeature,
  searchFeature,
  viewsFeature,
  vaultFeature,
  undoFeature,
  bulkFeature,
  countersFeature,
  facetsFeature,
  invitationListFeature,
  deskFeature,
  ledgerFeature,
  invitationsFeature,
  // What is due is done in this order: notices are made before the mail goes.
  noticesFeature,
  mailFeature,
  erasureFeature,
  sampleFeature,
  agesFeature,
  consentsFeature,
  objectionsFeature,
  restrictionsFeature,
  wordingsFeature,
  reportsFeature,
  registersFeature,
  portalFeature,
  permissionsFeature,
  invariantsFeature,
  audiencesFeature,
  marketingChecksFeature,
  rightsRequestsFeature,
  recipientsFeature,
  signUpsFeature,
  freeTextFeature,
]
