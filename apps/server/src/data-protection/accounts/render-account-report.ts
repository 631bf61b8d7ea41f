import { formatsFor } from '../../platform/texts/formats.ts'
import { type Html, html, linkAddress } from '../../platform/texts/html.ts'
import { isPurpose, purposes } from '../purposes/purposes.ts'
import type { AccountReport } from './account-report.ts'
import { accountReportTexts } from './account-report-texts.ts'

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:56rem;margin:2rem auto;padding:0 1rem;color:#1a1a1a}
table{border-collapse:collapse;width:100%;margin:.5rem 0 1.5rem}th,td{text-align:left;vertical-align:top;padding:.35rem .6rem;border:1px solid #bbb;overflow-wrap:anywhere}
th{background:#f2f2f2}.quiet{color:#555;font-size:.9rem}`

/**
 * The report as one page that a person reads (ACC-10): no script, nothing loaded from elsewhere.
 * @param timeZone of the controller, in which moments are told
 */
export function renderAccountReport(report: AccountReport, timeZone: string): string {
  const { language, controller, complaint } = report
  const t = accountReportTexts.in(language)
  const formats = formatsFor(language, timeZone)
  const head = (...labels: string[]) => html`<tr>${labels.map((label) => html`<th scope="col">${label}</th>`)}</tr>`
  const value = (content: unknown) =>
    content instanceof Date
      ? formats.moment(content.toISOString())
      : typeof content === 'string'
        ? content
        : JSON.stringify(content)
  const used = (names: readonly string[]) =>
    formats.list(names.map((name) => (isPurpose(name) ? purposes[name].label[language] : name)))
  const sections: Html[] = report.sections.map(
    ({ label, retention, rows }) =>
      html`<h3>${label}</h3><p class="quiet">${retention}</p>${rows.map(
        ({ fields, facts }) =>
          html`<table>${head(t('field'), t('value'), t('usedFor'))}${fields.map(
            (field) =>
              html`<tr><th scope="row">${field.label}</th><td>${value(field.value)}</td><td>${used(field.purposes)}</td></tr>`,
          )}${Object.entries(facts).map(([name, fact]) => html`<tr><th scope="row">${name}</th><td colspan="2">${value(fact)}</td></tr>`)}</table>`,
      )}`,
  )
  return String(html`<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${t('title')}</title><style>${style}</style></head><body><main>
<h1>${t('title')}</h1>
<p>${t('introduction', { company: controller.company, day: formats.day(report.generatedAt) })}</p>
<h2>${t('data')}</h2>${sections}
<h2>${t('activity')}</h2>${
    report.activity.length === 0
      ? html`<p>${t('none')}</p>`
      : html`<p class="quiet">${t('activityLead')}</p><table>${head(t('field'), t('as'), t('rows'), t('first'), t('last'), t('kept'))}${report.activity.map(
          (one) =>
            html`<tr><th scope="row">${one.label}</th><td>${one.as}</td><td>${formats.number(one.rows)}</td><td>${one.first && formats.moment(one.first)}</td><td>${one.last && formats.moment(one.last)}</td><td>${one.retention}</td></tr>`,
        )}</table>`
  }
<h2>${t('withheld')}</h2><ul>${report.withheld.map(({ label, reason }) => html`<li>${label}: ${reason}</li>`)}</ul>
${complaint && html`<p>${t('complaint', { authority: complaint.authority })} <a href="${linkAddress(complaint.website)}">${complaint.website}</a></p>`}
</main></body></html>
`)
}
