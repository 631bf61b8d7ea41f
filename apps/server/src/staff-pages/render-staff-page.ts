import { type Html, html, linkAddress } from '../platform/texts/html.ts'
import { type Language, languageNames, languages } from '../platform/texts/language.ts'
import { staffStylesheetPath } from './staff-stylesheet.ts'
import { staffTexts } from './staff-texts.ts'

/** What every page for staff needs to know. */
export interface StaffPage {
  language: Language
  /** Name of the company, or of the program before the set-up. */
  company: string
  isPractice: boolean
  isSignedIn: boolean
  heading: string
  /** What was wrong with what was sent. */
  faults?: readonly string[]
  body: Html
}

/** The whole page: plain HTML, no script. */
export function renderStaffPage({
  language,
  company,
  isPractice,
  isSignedIn,
  heading,
  faults = [],
  body,
}: StaffPage): string {
  const t = staffTexts.in(language)
  return String(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="color-scheme" content="light dark">
<title>${heading} – ${company}</title>
<link rel="stylesheet" href="${staffStylesheetPath}">
</head>
<body>
<a class="hidden skip" href="#content">${t('skip')}</a>
${isPractice && html`<div class="practice"><div class="column wide"><p>${t('practice')}</p></div></div>`}
<header class="top"><div class="column wide">
<p class="company">${company}</p>
<nav class="languages">${languages.map(
    (choice) =>
      html`<a href="${linkAddress(`/?language=${choice}`)}" lang="${choice}" hreflang="${choice}"${choice === language && html` aria-current="true"`}>${languageNames[choice]}</a>`,
  )}${isSignedIn && html`<form method="post" action="/sign-out"><button class="quiet">${t('signOut')}</button></form>`}</nav>
</div></header>
<main class="column wide" id="content" tabindex="-1">
${faults.length > 0 && html`<div class="faults" role="alert" tabindex="-1" autofocus><h2>${t('faults')}</h2><ul>${faults.map((fault) => html`<li>${fault}</li>`)}</ul></div>`}
<h1>${heading}</h1>
${body}
</main>
</body>
</html>
`)
}

/** A labelled field for one line. */
export function field(options: {
  name: string
  label: string
  type: 'text' | 'email' | 'password' | 'search' | 'file'
  value?: string
  note?: string
  autocomplete?: string
  isRequired?: boolean
}): Html {
  const { name, label, type, value = '', note, autocomplete, isRequired = false } = options
  return html`<div class="field"><label for="${name}">${label}</label>
${note !== undefined && html`<p class="note" id="${name}-note">${note}</p>`}
<input type="${type}" name="${name}" id="${name}"${type !== 'file' && html` value="${value}"`}${
    autocomplete !== undefined && html` autocomplete="${autocomplete}"`
  }${note !== undefined && html` aria-describedby="${name}-note"`}${isRequired && html` required`}></div>`
}

/** A labelled choice. */
export function choice(
  name: string,
  label: string,
  chosen: string,
  options: readonly (readonly [string, string])[],
): Html {
  return html`<div class="field"><label for="${name}">${label}</label><select name="${name}" id="${name}">${options.map(
    ([value, text]) => html`<option value="${value}"${value === chosen && html` selected`}>${text}</option>`,
  )}</select></div>`
}
