import { parseSync } from 'vite'

/** Attributes whose text people meet. */
const shown = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'title',
  'placeholder',
  'label',
  'description',
  'alt',
  'nothingFoundMessage',
  'error',
  'text',
])
const word = /\p{L}{2}/u

interface Node {
  type: string
  [part: string]: unknown
}

/**
 * Finds words that people would read, written in a page instead of in a catalog: text between tags, and attributes that are shown
 * or read aloud.
 * @param source of a component, TSX
 */
export function wordsOutsideCatalogs(source: string): string[] {
  const found: string[] = []
  visit(parseSync('page.tsx', source).program, (node) => {
    if (node.type === 'JSXText') found.push(String(node.value).trim())
    if (node.type === 'JSXExpressionContainer') found.push(...textsOf(node.expression as Node, false))
    if (node.type === 'JSXAttribute') {
      const { name } = node.name as { name: string }
      if (shown.has(name) && node.value) found.push(...textsOf(node.value as Node, true))
    }
  })
  return [...new Set(found.filter((text) => word.test(text)))]
}

/** The texts that an expression can be: literals, templates, the branches of a choice. */
function textsOf(node: Node, isAttribute: boolean): string[] {
  if (node.type === 'Literal') return typeof node.value === 'string' ? [node.value] : []
  if (node.type === 'TemplateLiteral')
    return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked.trim())
  if (node.type === 'ConditionalExpression')
    return [node.consequent, node.alternate].flatMap((branch) => textsOf(branch as Node, isAttribute))
  if (node.type === 'LogicalExpression') return textsOf(node.right as Node, isAttribute)
  if (node.type === 'JSXExpressionContainer' && isAttribute) return textsOf(node.expression as Node, isAttribute)
  return []
}

function visit(node: unknown, see: (node: Node) => void): void {
  if (Array.isArray(node)) {
    for (const one of node) visit(one, see)
  } else if (node !== null && typeof node === 'object') {
    const parent = node as Node
    if (typeof parent.type === 'string') see(parent)
    for (const [part, value] of Object.entries(parent)) {
      // An attribute's own value was looked at with its name: most hold no words for people (`type="email"`).
      if (parent.type === 'JSXAttribute' && part === 'value') visitWithin(value, see)
      else visit(value, see)
    }
  }
}

/** Within an attribute only what draws: a tag, not the value itself. */
function visitWithin(value: unknown, see: (node: Node) => void): void {
  visit(value, (node) => {
    if (node !== value) see(node)
  })
}
