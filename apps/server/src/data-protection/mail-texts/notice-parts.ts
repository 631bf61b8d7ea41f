import type { ComposedNotice } from '../notices/composing/composed-notice.ts'
import type { MailPart } from './mail-text.ts'
import { mailTexts } from './mail-texts.ts'

/**
 * The whole notice inside a mail: a link alone is no delivery of article 14 (NOT-14). The right to object stands in its box.
 * The version shown is the notice's digest, recorded by whoever sends.
 */
export function noticeParts(notice: ComposedNotice): MailPart[] {
  return [
    { kind: 'rule' },
    { kind: 'strong', text: `${mailTexts.in(notice.language)('wholeNotice')}: ${notice.title}` },
    { kind: 'paragraph', text: notice.introduction },
    ...notice.sections.flatMap(({ id, heading, paragraphs, items }): MailPart[] => {
      const parts: MailPart[] = [
        { kind: 'heading', text: heading },
        ...paragraphs.map((text): MailPart => ({ kind: 'paragraph', text })),
        ...(items.length > 0 ? ([{ kind: 'list', items }] as const) : []),
      ]
      return id === 'NOT-C-15' ? [{ kind: 'box', parts }] : parts
    }),
  ]
}
