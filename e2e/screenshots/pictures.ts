import { importPictures } from './import-pictures.ts'
import { outsidePictures } from './outside-pictures.ts'
import { at, type Picture } from './picture.ts'

/** What is looked at most, in every seat; the others in four that have each language, scheme and device with each other. */
export const foremost: ReadonlySet<string> = new Set(['today', 'people', 'person', 'audiences', 'due', 'registered'])

/** Every main page, in the order of the index: a line each. A new screen is a new line. */
export const pictures: readonly Picture[] = [
  at('today', 'Today', '/today'),
  at('people', 'People', '/people'),
  at('people-chosen', 'People, some of them chosen', '/people', async (page) => {
    const boxes = page.getByRole('checkbox')
    for (const index of [2, 3, 5]) await boxes.nth(index).click()
    await page.waitForLoadState('networkidle')
  }),
  at('person', 'A person', ({ customer }) => `/people/${customer}`),
  at('person-invited', 'Somebody who is only invited', ({ invited }) => `/people/${invited}`),
  at(
    'person-erasure',
    'Erasing somebody: the plan first',
    ({ customer }) => `/people/${customer}`,
    async (page) => {
      await page.keyboard.press('.')
      await page.getByRole('menuitem', { name: /^(Slet|Erase)/ }).click()
      await page.getByRole('dialog').getByRole('cell').first().waitFor()
    },
  ),
  at('companies', 'Companies', '/companies'),
  at('company', 'A company', ({ company }) => `/companies/${company}`),
  at('tasks', 'Tasks', '/tasks'),
  at('task-new', 'A new task', '/tasks?create=true'),
  at('palette', 'Find, go, do', '/people', async (page) => {
    await page.keyboard.press('Control+k')
    await page.getByRole('dialog').locator('input').fill('anne')
    await page.getByRole('option', { name: /^Anne/ }).first().waitFor()
    await page.waitForLoadState('networkidle')
  }),
  at('audiences', 'Audiences', '/audiences?purpose=marketing&channel=email'),
  at('imports', 'Imports', '/imports'),
  ...importPictures,
  at('import', 'What became of a list', ({ imported }) => `/imports/${imported}`),
  at('invitations', 'Invitations', '/invitations'),
  at('due', 'What is due', '/due'),
  at('due-calendar', 'What is due, by month', '/due?view=calendar'),
  at('cases', 'Cases', '/cases'),
  at('case', 'A case', ({ openCase }) => `/cases/${openCase}`),
  at('erasures', 'Erasures', '/erasures'),
  at('erasure', 'Texts about others after an erasure', ({ erasure }) => `/erasures/${erasure}`),
  at('findings', 'Sensitive texts', '/findings'),
  at('findings-overview', 'Sensitive texts, month by month', '/findings/overview'),
  at('erasures', 'Texts of erasures that wait for a decision', '/erasures'),
  at('fields', 'Registry of fields', '/fields'),
  at('record', 'Record of processing activities', '/record'),
  at('assessments', 'Assessments', '/assessments'),
  at('assessment-new', 'A new assessment', '/assessments/new'),
  at('wordings', 'Wordings', '/wordings'),
  at('wording', 'Versions of a wording', '/wordings/marketing?channel=email'),
  at('retention', 'Retention', '/retention'),
  at('audit', 'Audit', '/audit'),
  at('figures', 'Figures', '/figures'),
  at('profile', 'Own profile', '/profile'),
  at('settings-company', 'Settings: company', '/settings/company'),
  at('settings-colleagues', 'Settings: colleagues', '/settings/users'),
  at('settings-purposes', 'Settings: purposes', '/settings/purposes'),
  at('settings-mail', 'Settings: mail', '/settings/mail'),
  at('settings-api-keys', 'Settings: API keys', '/settings/api-keys'),
  ...outsidePictures,
]
