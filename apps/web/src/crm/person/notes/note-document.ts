import type { JSONContent } from '@tiptap/core'

/**
 * A note is stored as plain text that says all that the editor shows: a paragraph is a line, `- ` begins an item, `- [ ] ` and
 * `- [x] ` what is to be done, two spaces go a level deeper, `@Sofie Lund` names a colleague.
 */
const listLine = /^( *)- (?:\[([ x])\] )?(.*)$/

/** Somebody who can be named in a note. */
export interface Mentionable {
  id: string
  name: string
}

interface Level {
  /** The list that takes the next item of its depth, and the content in which it stands. */
  list: JSONContent
  content: JSONContent[]
  item: JSONContent
}

/**
 * Reads a note for the editor. What it reads it writes again to the letter.
 * @param colleagues whose names after `@` become mentions
 */
export function readNote(text: string, colleagues: readonly Mentionable[] = []): JSONContent {
  const content: JSONContent[] = []
  let levels: Level[] = []
  for (const line of text.replaceAll('\r\n', '\n').split('\n')) {
    const [, indent = '', tick, rest = ''] = listLine.exec(line) ?? []
    const depth = indent.length / 2
    const isItem = listLine.test(line) && Number.isInteger(depth) && depth <= levels.length
    if (!isItem) {
      levels = []
      content.push(paragraph(line, colleagues))
      continue
    }
    levels = levels.slice(0, depth + 1)
    const type = tick === undefined ? 'bulletList' : 'taskList'
    const item: JSONContent = {
      type: tick === undefined ? 'listItem' : 'taskItem',
      ...(tick !== undefined && { attrs: { checked: tick === 'x' } }),
      content: [paragraph(rest, colleagues)],
    }
    const level = levels[depth]
    if (level && level.list.type === type) {
      level.list.content!.push(item)
      level.item = item
    } else {
      const list: JSONContent = { type, content: [item] }
      const parent = level?.content ?? levels[depth - 1]?.item.content ?? content
      parent.push(list)
      levels[depth] = { list, content: parent, item }
    }
  }
  return { type: 'doc', content }
}

function paragraph(text: string, colleagues: readonly Mentionable[]): JSONContent {
  const content = inline(text, colleagues)
  return content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' }
}

function inline(text: string, colleagues: readonly Mentionable[]): JSONContent[] {
  const parts: JSONContent[] = []
  let rest = text
  let plain = ''
  const flush = () => {
    if (plain !== '') parts.push({ type: 'text', text: plain })
    plain = ''
  }
  while (rest !== '') {
    const named = rest.startsWith('@') ? longestName(rest.slice(1), colleagues) : undefined
    if (named) {
      flush()
      parts.push({ type: 'mention', attrs: { id: named.id, label: named.name } })
      rest = rest.slice(1 + named.name.length)
    } else {
      plain += rest[0]
      rest = rest.slice(1)
    }
  }
  flush()
  return parts
}

function longestName(text: string, colleagues: readonly Mentionable[]): Mentionable | undefined {
  return colleagues
    .filter(({ name }) => name !== '' && text.startsWith(name))
    .sort((one, other) => other.name.length - one.name.length)[0]
}

/** @returns the plain text of what stands in the editor */
export function writeNote(document: JSONContent): string {
  return linesOf(document.content ?? [], 0).join('\n')
}

function linesOf(nodes: readonly JSONContent[], depth: number): string[] {
  return nodes.flatMap((node) => {
    if (node.type === 'bulletList' || node.type === 'taskList')
      return (node.content ?? []).flatMap((item) => itemLines(item, depth))
    return [textOf(node)]
  })
}

function itemLines({ type, attrs, content = [] }: JSONContent, depth: number): string[] {
  const [first, ...rest] = content
  const tick = type === 'taskItem' ? (attrs?.checked ? '[x] ' : '[ ] ') : ''
  return [`${'  '.repeat(depth)}- ${tick}${first ? textOf(first) : ''}`, ...linesOf(rest, depth + 1)]
}

function textOf({ content = [] }: JSONContent): string {
  return content
    .map(({ type, text, attrs }) => (type === 'mention' ? `@${String(attrs?.label ?? '')}` : (text ?? '')))
    .join('')
}
