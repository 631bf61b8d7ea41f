import { outside, type Picture, settle } from './picture.ts'

/** What is seen before one is signed in, and by the people who are registered. */
export const outsidePictures: readonly Picture[] = [
  outside('sign-in', 'Sign-in', '/sign-in'),
  outside('set-up-1-language', 'Set-up: the first screen', ({ empty }) => `${empty}/set-up`),
  outside('set-up-2-company', 'Set-up: the company', ({ empty }) => `${empty}/set-up?step=company`),
  outside('set-up-3-administrator', 'Set-up: the administrator', ({ empty }) => `${empty}/set-up?step=administrator`),
  setUpStep('set-up-4-protection', 'Set-up: the account is protected', 'protection'),
  setUpStep('set-up-5-purposes', 'Set-up: purposes', 'purposes'),
  setUpStep('set-up-6-start', 'Set-up: the beginning', 'start'),
  {
    name: 'notice',
    title: 'The notice, as a mail',
    who: 'anybody',
    open: async (page, { notice }) => {
      // The policy of the page before would take its styles away.
      await page.goto('about:blank')
      await page.setContent(notice)
    },
  },
  outside('registered', "A registered person's page", ({ portal }, { language }) => `${portal}?language=${language}`),
  outside(
    'registered-receipt',
    'The receipt of an answer',
    ({ answered }, { language }) => `${answered}?language=${language}`,
  ),
  outside('sign-up', "The company's own sign-up", (_company, { language }) => `/sign-up?language=${language}`),
]

/** The steps after there is an account are shown to whoever has not done with them. */
function setUpStep(name: string, title: string, step: string): Picture {
  return {
    name,
    title,
    who: 'administrator',
    open: async (page) => {
      const path = '/api/session/preferences'
      const api = page.context().request
      const preferences = (await (await api.get(path)).json()) as object
      await api.put(path, { data: { ...preferences, setUpStep: step } })
      await page.goto(`/set-up?step=${step}`)
      await settle(page)
      await api.put(path, { data: preferences })
    },
  }
}
