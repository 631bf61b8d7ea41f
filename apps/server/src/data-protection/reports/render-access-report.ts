import { formatsFor } from '../../platform/texts/formats.ts'
import { type Html, html, linkAddress } from '../../platform/texts/html.ts'
import { isPurpose, purposes } from '../purposes/purposes.ts'
import type { AccessReport, ReportField, ReportSection } from './access-report.ts'
import { reportTexts } from './report-texts.ts'

// Without signs that HTML would escape, so that it stands in the page as it is.
const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:64rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
h1{font-size:1.8rem}h2{margin-top:2.5rem;border-bottom:2px solid #333}h3{margin-bottom:.25rem}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border:1px solid #bbb;overflow-wrap:anywhere}
th{background:#f2f2f2}.quiet{color:#555;font-size:.9rem}@media print{body{margin:0}}`

const originTexts = {
  provided: 'originProvided',
  observed: 'originObserved',
  inferred: 'originInferred',
  'third-party': 'originThirdParty',
} as const

/**
 * The access report as one page that a person reads (ACC-10): no script, nothing loaded from elsewhere.
 * @param timeZone of the controller, in which moments are told
 */
export function renderAccessReport(report: AccessReport, timeZone: string): string {
  const t = reportTexts.in(report.language)
  const formats = formatsFor(report.language, timeZone)
  const company = report.controller.company
  const purposeName = (name: string) => (isPurpose(name) ? purposes[name].label[report.language] : name)
  const head = (...labels: string[]) => html`<tr>${labels.map((label) => html`<th scope="col">${label}</th>`)}</tr>`
  const value = (content: unknown) => (typeof content === 'string' ? content : JSON.stringify(content, null, 1))
  const fieldRow = (
    field: ReportField,
  ): Html => html`<tr><th scope="row">${field.label}<br><span class="quiet">${field.category}</span></th>
    <td>${value(field.value)}</td><td>${t(originTexts[field.origin])}</td><td>${field.source ?? ''}</td>
    <td>${field.since ? formats.moment(field.since) : ''}</td><td>${formats.list(field.purposes.map(purposeName))}</td><td>${field.until ? formats.day(field.until) : ''}</td></tr>`
  const section = ({
    label,
    retention,
    rows,
  }: ReportSection): Html => html`<h3>${label}</h3><p class="quiet">${retention}</p>
    ${rows.map(
      ({
        fields,
        facts,
      }) => html`<table>${head(t('field'), t('value'), t('origin'), t('source'), t('since'), t('usedFor'), t('keptFor'))}
        ${fields.map(fieldRow)}
        ${Object.entries(facts).map(([name, fact]) => html`<tr><th scope="row">${name}</th><td colspan="6">${value(fact)}</td></tr>`)}</table>`,
    )}`
  const { complaint, controller } = report
  const page = html`<!doctype html>
<html lang="${report.language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${t('title')}</title><style>${style}</style></head><body><main>
<h1>${t('title')}</h1>
<p>${t('introduction', { company, day: formats.day(report.generatedAt) })}</p>
<p class="quiet">${company}${controller.registrationNumber ? html`, ${controller.registrationNumber}` : null}${Object.values(controller.contact).map((line) => html`<br>${line}`)}</p>
<h2>${t('purposesHeading')}</h2><ul>${report.purposes.map(
    (one) =>
      html`<li><strong>${one.label}</strong>: ${one.description}. ${one.basis} (${one.article})${one.since ? html`, ${formats.moment(one.since)}` : null}</li>`,
  )}</ul>
<h2>${t('dataHeading')}</h2>${report.sections.map(section)}
<h2>${t('recipientsHeading')}</h2>${
    report.recipients.length === 0
      ? html`<p>${t('recipientsNone', { company })}</p>`
      : html`<ul>${report.recipients.map(({ to, what, at, purpose }) => html`<li>${formats.moment(at)}: ${to}, ${what} (${purposeName(purpose)})</li>`)}</ul>`
  }<p>${report.transfers}</p>
${report.elsewhere.length === 0 ? null : html`<h2>${t('elsewhereHeading')}</h2><ul>${report.elsewhere.map(({ label, count }) => html`<li>${t('elsewhere', { label, count })}</li>`)}</ul>`}
<h2>${t('looksHeading')}</h2><p>${t('looksAbout')}</p><ul>${report.looks.map(({ at, action, purpose, role }) => html`<li>${formats.moment(at)}: ${action}, ${purposeName(purpose)}, ${role}</li>`)}</ul>
<h2>${t('withheldHeading')}</h2>${
    report.withheld.length === 0
      ? html`<p>${t('withheldNone')}</p>`
      : html`<ul>${report.withheld.map(({ label, reason, count }) => html`<li>${label} (${count}): ${reason}</li>`)}</ul>`
  }
<h2>${t('decisionsHeading')}</h2><p>${report.automatedDecisions}</p>
<h2>${t('rightsHeading')}</h2><ul>${report.rights.map(({ label }) => html`<li>${label}</li>`)}</ul>
${
  complaint
    ? html`<h2>${t('complaintHeading')}</h2><p>${t('complaint', { authority: complaint.authority })} ${complaint.address ?? ''} <a href="${linkAddress(complaint.website)}">${complaint.website}</a></p>`
    : null
}
</main></body></html>
`
  return page.toString()
}
