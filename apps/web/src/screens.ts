import { audiencesScreen } from './crm/audiences/audiences-screen.ts'
import { companiesScreen } from './crm/companies/companies-screen.ts'
import { companyScreen } from './crm/company/company-screen.ts'
import { importScreen, importsScreen, newImportScreen } from './crm/imports/imports-screen.ts'
import { invitationsScreen } from './crm/invitations/invitations-screen.ts'
import { peopleScreen } from './crm/people/people-screen.ts'
import { personScreen } from './crm/person/person-screen.ts'
import { tasksScreen } from './crm/tasks/tasks-screen.ts'
import { todayScreen } from './crm/today/today-screen.ts'
import {
  assessmentScreen,
  assessmentsScreen,
  newAssessmentScreen,
} from './data-protection/assessments/assessments-screen.ts'
import { auditScreen } from './data-protection/audit/audit-screen.ts'
import { caseScreen, casesScreen } from './data-protection/cases/cases-screen.ts'
import { dueScreen } from './data-protection/due/due-screen.ts'
import { erasureScreen, erasuresScreen } from './data-protection/erasure/erasures-screen.ts'
import { fieldsScreen } from './data-protection/fields/fields-screen.ts'
import { figuresScreen } from './data-protection/figures/figures-screen.ts'
import { findingsOverviewScreen, findingsScreen } from './data-protection/findings/findings-screen.ts'
import { recordScreen } from './data-protection/record/record-screen.ts'
import { retentionScreen } from './data-protection/retention/retention-screen.ts'
import { wordingScreen, wordingsScreen } from './data-protection/wordings/wordings-screen.ts'
import { homeScreen } from './platform/pages/home-screen.ts'
import { profileScreen } from './platform/profile/profile-screen.ts'
import {
  apiKeysScreen,
  colleaguesScreen,
  companySettingsScreen,
  mailSettingsScreen,
  purposeSettingsScreen,
  settingsScreen,
} from './platform/settings/settings-screens.ts'

/** Every screen of the app, a line each. What stands here is in the navigation, the palette and the keys, and nothing else is. */
export const screens = [
  homeScreen,
  todayScreen,
  peopleScreen,
  companiesScreen,
  tasksScreen,
  audiencesScreen,
  importsScreen,
  newImportScreen,
  importScreen,
  personScreen,
  companyScreen,
  invitationsScreen,
  dueScreen,
  casesScreen,
  caseScreen,
  erasuresScreen,
  erasureScreen,
  findingsScreen,
  findingsOverviewScreen,
  fieldsScreen,
  recordScreen,
  assessmentsScreen,
  newAssessmentScreen,
  assessmentScreen,
  wordingsScreen,
  wordingScreen,
  retentionScreen,
  auditScreen,
  figuresScreen,
  profileScreen,
  settingsScreen,
  companySettingsScreen,
  colleaguesScreen,
  purposeSettingsScreen,
  mailSettingsScreen,
  apiKeysScreen,
] as const
