import { Command } from 'commander'
import { expect, test } from 'vitest'
import type { CommandContext } from './data-protection/command/command-context.ts'
import { describeOffline } from './describe-offline.ts'
import { everything } from './frame.ts'

/** The operation that does over HTTP what a command does; a person is found by the search of the list. */
const operationOf: Record<string, string> = {
  init: 'setUp',
  'controller show': 'getController',
  'controller set': 'changeController',
  due: 'runDue',
  audit: 'listAudit',
  doctor: 'examine',
  'account list': 'listAccounts',
  'account create': 'createAccount',
  'account roles': 'changeAccount',
  'account close': 'closeAccount',
  'account password': 'setPassword',
  'account export': 'exportAccount',
  'api-key create': 'createApiKey',
  'api-key list': 'listApiKeys',
  'api-key revoke': 'revokeApiKey',
  'assessment list': 'listAssessments',
  'assessment show': 'getAssessment',
  'assessment new': 'addAssessment',
  'assessment sign': 'signAssessment',
  'assessment review': 'reviewAssessment',
  import: 'startImport',
  'import list': 'listImports',
  'import show': 'getImport',
  'import resume': 'resumeImport',
  'import undo': 'undoImport',
  'person find': 'listPeople',
  'person show': 'getPerson',
  'person erase': 'erasePerson',
  'person erase-place': 'decidePlace',
  'person erasures': 'listErasures',
  'person basis': 'openBasis',
  'person end-basis': 'closeBasis',
  'person asked': 'recordContactRequest',
  'register-check pending': 'listUnchecked',
  'register-check add': 'recordRegisterChecks',
  'campaign list': 'listCampaigns',
  'campaign state': 'stateCampaign',
  'campaign end': 'endCampaign',
  'person age': 'recordAge',
  'person consent': 'recordConsent',
  'person withdraw': 'withdrawConsent',
  'person object': 'objectTo',
  'person restrict': 'restrictPerson',
  'person unrestrict': 'restrictPerson',
  'person export': 'exportPerson',
  'ledger add': 'addToLedger',
  'ledger check': 'checkLedger',
  'mail outbox': 'listMail',
  'mail show': 'getMail',
  'mail send': 'sendMail',
  'wording list': 'listWordings',
  'wording show': 'getWording',
  'wording add': 'addWording',
  'recipient list': 'listRecipientTasks',
  'recipient told': 'recordTelling',
  'request list': 'listRequests',
  'request show': 'getRequest',
  'request register': 'registerRequest',
  'request extend': 'extendRequest',
  'request close': 'closeRequest',
  record: 'readRecord',
  fields: 'listFields',
  audience: 'listAudience',
}

/** What the command alone does, and why. */
const commandOnly: Record<string, string> = {
  start: 'there is nobody to ask before it serves',
  move: 'whoever moves the database has the machine, and nothing else may be at work',
}

/** Every word of commands that does something. */
function wordsOf(command: Command, before: readonly string[] = []): string[] {
  const words = command.commands.flatMap((child) => wordsOf(child, [...before, child.name()]))
  const acts = command.commands.length === 0 || command.registeredArguments.length > 0
  return before.length > 0 && acts ? [before.join(' '), ...words] : words
}

test('what the command does, the API does too, but for what is listed with its reason', async () => {
  const program = new Command('diskret')
  for (const { commands } of everything) commands?.(program, {} as CommandContext)
  const words = wordsOf(program)
  expect(words.filter((name) => !operationOf[name] && !commandOnly[name])).toEqual([])
  expect([...Object.keys(operationOf), ...Object.keys(commandOnly)].filter((name) => !words.includes(name))).toEqual([])
  const { paths } = (await describeOffline()) as { paths: Record<string, Record<string, { operationId: string }>> }
  const operations = Object.values(paths).flatMap((methods) =>
    Object.values(methods).map(({ operationId }) => operationId),
  )
  expect(Object.values(operationOf).filter((name) => !operations.includes(name))).toEqual([])
})
