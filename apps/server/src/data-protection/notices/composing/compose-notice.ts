import { html } from '../../../platform/texts/html.ts'
import type { Language } from '../../../platform/texts/language.ts'
import type { ComposedNotice, NoticeSection } from './composed-notice.ts'
import { findMissingFields } from './find-missing-fields.ts'
import { noticeDigest } from './notice-digest.ts'
import type { NoticeInput } from './notice-input.ts'
import { noticeTexts } from './notice-texts.ts'
import { writeSections } from './write-sections.ts'
import { writeSectionsHtml } from './write-sections-html.ts'

/**
 * Composes the notice of article 13 or 14 in one language: sections for pages, text for mail and proof, and what is missing.
 * The caller refuses to publish or send while `missing` is not empty (law.md 6.1).
 * @param input settings, purposes, data, recipients, periods and source, each in both languages
 * @param language of the reader
 * @param reader `everybody` for the public notice, which addresses nobody in particular
 */
export function composeNotice(
  input: NoticeInput,
  language: Language,
  reader: 'person' | 'everybody' = 'person',
): ComposedNotice {
  const t = noticeTexts.in(language)
  const company = input.controller.name
  const title = t('title')
  const addressed = input.article === '13' ? 'introduction13' : 'introduction14'
  const introduction = t(reader === 'everybody' ? 'introductionEverybody' : addressed, { company })
  const sections = writeSections(input, language)
  const text = [title, introduction, ...sections.map(writeText)].join('\n\n')
  return {
    language,
    article: input.article,
    title,
    introduction,
    sections,
    text,
    html: html`<p>${introduction}</p>${writeSectionsHtml(sections)}`,
    digest: noticeDigest(text),
    missing: findMissingFields(input),
  }
}

function writeText(section: NoticeSection): string {
  const lines = [section.heading, ...section.paragraphs, ...section.items.map((item) => `- ${item}`)]
  // The right to object has to stand apart from everything else, in plain text too (article 21(4)).
  return section.id === 'NOT-C-15' ? ['----------', ...lines, '----------'].join('\n') : lines.join('\n')
}
