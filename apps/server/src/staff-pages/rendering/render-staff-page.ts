import type { StaffRole } from '../../data-protection/door/actor.ts'
import { type Html, html, linkAddress } from '../../platform/texts/html.ts'
import { type Language, languageNames, languages } from '../../platform/texts/language.ts'
import { type FieldFault, faultSummary } from './form-parts.ts'
import { frameTexts } from './frame-texts.ts'
import { type MenuItem, menuFor } from './navigation.ts'
import { staffStylesheetPath } from './staff-stylesheet.ts'

/** What every page for staff needs to know. */
export interface StaffPage {
  language: Language
  /** Name of the company, or of the program before the set-up. */
  company: string
  isPractice: boolean
  /** Of whoever is signed in, or null. */
  roles: readonly StaffRole[] | null
  /** Path of the page, for the switch of language. */
  path: string
  heading: string
  /** Which item of the menu it belongs to. */
  current?: MenuItem['name']
  /** What was wrong with what was sent. */
  faults?: readonly FieldFault[]
  /** Seconds after which the page asks for itself again: an import runs. */
  refresh?: number
  /** Forms and what is decided on: one column of 640 pixels. */
  isNarrow?: boolean
  body: Html
}

/** The whole page: plain HTML, no script, one h1. */
export function renderStaffPage(page: StaffPage): string {
  const { language, company, isPractice, roles, heading, faults = [], refresh, isNarrow = false, body } = page
  const t = frameTexts.in(language)
  const title = `${heading} – ${company}`
  return String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
${refresh !== undefined && html`<meta http-equiv="refresh" content="${refresh}">`}
<title>${faults.length > 0 ? t('titleWithFault', { title }) : title}</title>
<link rel="stylesheet" href="${staffStylesheetPath}">
</head>
<body>
<a class="hidden skip" href="#content">${t('skip')}</a>
<header>${isPractice && html`<div class="practice"><div class="column"><p>${t('practice')}</p></div></div>`}
<div class="top"><div class="column">
<p class="company">${company}</p>
${roles && menuBar(page, roles)}
<div class="own"><nav class="languages" aria-label="${t('languages')}">${languages.map(
    (choice) =>
      html`<a href="${linkAddress(`${page.path}${page.path.includes('?') ? '&' : '?'}language=${choice}`)}" lang="${choice}" hreflang="${choice}"${choice === language && html` aria-current="true"`}>${languageNames[choice]}</a>`,
  )}</nav>${
    roles &&
    html`<a href="/password">${t('password')}</a><form method="post" action="/sign-out"><button class="link" name="act" value="sign-out">${t('signOut')}</button></form>`
  }</div>
</div></div></header>
<main class="column${isNarrow && html` form`}" id="content" tabindex="-1">
${faults.length > 0 && faultSummary(faults, language)}
<h1>${heading}</h1>
${body}
</main>
</body>
</html>
`)
}

function menuBar({ language, current }: StaffPage, roles: readonly StaffRole[]): Html {
  const t = frameTexts.in(language)
  return html`<nav class="menu" aria-label="${t('main')}"><ul>${menuFor(roles).map(
    ({ name, path }) =>
      html`<li><a href="${path}"${name === current && html` aria-current="page"`}>${t(name)}</a></li>`,
  )}</ul></nav>`
}
