import { type Html, html, linkAddress } from '../../../../platform/texts/html.ts'
import { languageNames, languages } from '../../../../platform/texts/language.ts'
import { stylesheetPath } from '../stylesheet.ts'
import { frameTexts } from '../texts/frame-texts.ts'
import type { PageContext, Sent } from '../view-models.ts'
import { errorSummary } from './error-summary.ts'

/** What differs from page to page. */
export interface PageBody {
  /** The one h1; with the company's name it is also the title, so it names no person. */
  heading: string
  body: Html
  /** Set where the page answers a request that has to be corrected: title and summary then say so. */
  sent?: Sent | null
  /** Set where the page itself is the fault: its title says so. */
  isProblem?: boolean
}

/**
 * The whole page: company, switch of language, practice banner, content, and help and complaint at the same place on every page
 * (WCAG 3.2.6). No script and no style of its own, so it works under `portalContentSecurityPolicy`.
 */
export function renderFrame(context: PageContext, { heading, body, sent = null, isProblem = false }: PageBody): string {
  const t = frameTexts.in(context.language)
  const hasErrors = sent !== null && sent.errors.length > 0
  const plainTitle = `${heading} – ${context.controller.name}`
  const title = hasErrors || isProblem ? t('titleWithFault', { title: plainTitle }) : plainTitle
  return String(html`<!doctype html>
<html lang="${context.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex, nofollow">
<meta name="referrer" content="same-origin">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<title>${title}</title>
<link rel="stylesheet" href="${stylesheetPath}">
</head>
<body>
<a class="hidden skip" href="#content">${t('skip')}</a>
${context.isPractice && html`<div class="practice"><div class="column"><p>${t('practice')}</p></div></div>`}
<header class="top"><div class="column">
<p class="company">${context.controller.name}</p>
${languageSwitch(context)}
</div></header>
<main class="column" id="content" tabindex="-1">
${hasErrors && errorSummary(sent.errors, context.language)}
<h1>${heading}</h1>
${body}
</main>
${footer(context)}
</body>
</html>
`)
}

function languageSwitch(context: PageContext): Html {
  const t = frameTexts.in(context.language)
  return html`<nav class="languages" aria-label="${t('languages')}">${languages.map(
    (language) =>
      html`<a href="${linkAddress(`${context.path}?language=${language}`)}" lang="${language}" hreflang="${language}"${
        language === context.language && html` aria-current="true"`
      }>${languageNames[language]}</a>`,
  )}</nav>`
}

function footer({ language, controller, authority }: PageContext): Html {
  const t = frameTexts.in(language)
  return html`<footer class="bottom"><div class="column">
<dl>
<div><dt>${t('help')}</dt><dd>${controller.phone && html`<a href="${linkAddress(`tel:${controller.phone.replaceAll(/[^\d+]/g, '')}`)}">${controller.phone}</a>`}${
    controller.phone && controller.email && ' · '
  }${controller.email && html`<a href="${linkAddress(`mailto:${controller.email}`)}">${controller.email}</a>`}</dd></div>
<div><dt>${t('complaint')}</dt><dd><a href="${linkAddress(authority.website)}">${authority.name}</a></dd></div>
</dl>
<p><a href="/privacy?language=${language}">${t('privacy')}</a></p>
</div></footer>`
}
