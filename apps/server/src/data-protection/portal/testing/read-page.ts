import type { Answer, Portal } from './open-portal.ts'

/** A form of a page as a browser sends it: where it goes, its hidden fields, and the values of its buttons. */
export interface PageForm {
  action: string
  hidden: Record<string, string>
  acts: string[]
}

const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1] ?? ''

/** @returns the forms of a page; buttons name their form by its id */
export function formsOf({ body }: Answer): PageForm[] {
  return [...body.matchAll(/<form[^>]*>[\s\S]*?<\/form>/g)].map(([form]) => {
    const id = attribute(form, 'id')
    const inputs = [...form.matchAll(/<input type="hidden"[^>]*>/g)].map(([tag]) => tag)
    const buttons = [...body.matchAll(/<button[^>]*>/g)].map(([tag]) => tag)
    return {
      action: attribute(form, 'action'),
      hidden: Object.fromEntries(inputs.map((tag) => [attribute(tag, 'name'), attribute(tag, 'value')])),
      acts: buttons.filter((tag) => attribute(tag, 'form') === id).map((tag) => attribute(tag, 'value')),
    }
  })
}

/** Presses a button of a page: sends its form with what else was filled in. */
export function press(
  portal: Portal,
  page: Answer,
  act: string,
  fields: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Answer> {
  const form = formsOf(page).find(({ acts }) => acts.includes(act))
  if (!form) throw new Error(`the page has no button ${act}`)
  return portal.post(form.action, { ...form.hidden, ...fields, act }, headers)
}
