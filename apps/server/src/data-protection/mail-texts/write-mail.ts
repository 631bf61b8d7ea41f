import { type Html, html, linkAddress } from '../../platform/texts/html.ts'
import type { MailContext, MailPart, MailText } from './mail-text.ts'
import { mailTexts } from './mail-texts.ts'

const font =
  'font-family:system-ui,-apple-system,Segoe UI,Roboto,sans-serif;font-size:16px;line-height:26px;color:#1b2226'

/**
 * Writes a mail in both forms from its parts, between practice banner and the controller's name and address.
 * @param subject without the mark of practice
 */
export function writeMail(context: MailContext, subject: string, parts: readonly MailPart[]): MailText {
  const t = mailTexts.in(context.language)
  const { name, address, phone, email } = context.controller
  const contact = [name, address, phone, email].filter((part) => part !== null && part !== '').join(', ')
  const all: readonly MailPart[] = [
    ...(context.isPractice ? ([{ kind: 'strong', text: t('practice') }] as const) : []),
    ...parts,
    { kind: 'rule' },
    { kind: 'paragraph', text: t('footer', { contact }) },
  ]
  const whole = context.isPractice ? t('practiceSubject', { subject }) : subject
  return {
    // A name with a line break must not write headers of its own.
    subject: whole.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim(),
    text: withMailLineEnds(`${all.map(writeText).join('\n\n')}\n`),
    html: withMailLineEnds(
      String(html`<!doctype html>
<html lang="${context.language}">
<head><meta charset="utf-8"><title>${whole}</title></head>
<body style="margin:0;padding:24px;background:#ffffff">
<div style="max-width:600px;margin:0 auto;overflow-wrap:anywhere;word-break:break-word;${font}">
${all.map(writeHtml)}
</div>
</body>
</html>
`),
    ),
  }
}

/**
 * The line ends of RFC 5322. Not only proper: nodemailer's quoted-printable counts lines by CRLF alone and otherwise cuts the
 * links of short lines in two, which whoever reads the raw message then opens as they stand.
 */
function withMailLineEnds(text: string): string {
  return text.replaceAll(/\r\n|\r|\n/g, '\r\n')
}

function writeText(part: MailPart): string {
  switch (part.kind) {
    case 'paragraph':
    case 'strong':
    case 'heading':
      return part.text
    case 'code':
      return `    ${part.text}`
    case 'list':
      return part.items.map((item) => `- ${item}`).join('\n')
    case 'facts':
      return part.rows.map(([label, value]) => `${label}: ${value}`).join('\n')
    case 'link':
      return `${part.label}\n${part.address}`
    case 'box':
      return ['----------', ...part.parts.map(writeText), '----------'].join('\n')
    case 'rule':
      return '--------------------'
  }
}

function writeHtml(part: MailPart): Html {
  switch (part.kind) {
    case 'paragraph':
      return html`<p style="margin:0 0 16px">\n${part.text}\n</p>\n`
    case 'strong':
      return html`<p style="margin:0 0 16px;font-weight:600">${part.text}</p>\n`
    case 'heading':
      return html`<h2 style="margin:24px 0 8px;font-size:16px;line-height:26px;font-weight:600">${part.text}</h2>\n`
    case 'code':
      return html`<p style="margin:0 0 16px;font-size:28px;line-height:36px;font-weight:600;letter-spacing:4px">${part.text}</p>\n`
    case 'list':
      return html`<ul style="margin:0 0 16px;padding-left:24px">\n${part.items.map((item) => html`<li>\n${item}\n</li>\n`)}</ul>\n`
    case 'facts':
      return html`<table role="presentation" style="margin:0 0 16px;border-collapse:collapse;${font}">\n${part.rows.map(
        ([label, value]) =>
          html`<tr><td style="padding:4px 16px 4px 0;vertical-align:top;white-space:nowrap;color:#4a5359">${label}</td><td style="padding:4px 0;vertical-align:top">${value}</td></tr>\n`,
      )}</table>\n`
    case 'link':
      // The address begins a line of its own, so that the quoted-printable form of the message does not cut it in two.
      return html`<p style="margin:0 0 16px">${part.label}<br><a style="color:#0b5f73" href=\n"${linkAddress(part.address)}"\n>\n${part.address}\n</a></p>\n`
    case 'box':
      return html`<div style="margin:0 0 16px;padding:16px 20px 4px;border:1px solid #878279;border-radius:8px">\n${part.parts.map(writeHtml)}</div>\n`
    case 'rule':
      return html`<hr style="margin:24px 0;border:0;border-top:1px solid #ddd9d1">\n`
  }
}
