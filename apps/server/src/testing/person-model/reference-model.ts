import { addPeriod, type Day } from '@diskret/legal-deadlines'
import type { Channel } from '../../data-protection/consents/tables.ts'
import type { PermissionPurpose, Purpose } from '../../data-protection/purposes/purposes.ts'

/** A yes; without a channel it is one to the whole purpose. */
export interface Asked {
  purpose: PermissionPurpose
  channel: Channel | null
}

/** What is known of somebody who is held. */
interface Held {
  contract: boolean
  yes: (Asked & { on: Day })[]
  /** Noes to consents that are still on file, by their day; those that time ended are none. */
  ended: { on: Day; said: boolean }[]
  no: Asked[]
  restricted: boolean
  /** Their own data, of which they were to be told at once and have not been. */
  untold: boolean
  invitation: { endsOn: Day; sent: boolean } | null
  due: Day | null
}

/** What is known of one human, held or not. */
export interface Human {
  held: Held | null
  /** Erased on request: no list brings them back, only an act of their own. */
  erased: boolean
  /** Asked or refused: no list brings them back until this day has passed. */
  quietUntil: Day | null
}

const promoting: readonly string[] = ['marketing', 'prospecting']
const allMarketing = ['marketing', 'profiling', 'prospecting'] as const
export type Objected = (typeof allMarketing)[number]

const nobody = (): Held => ({
  contract: false,
  yes: [],
  ended: [],
  no: [],
  restricted: false,
  untold: false,
  invitation: null,
  due: null,
})

/** Who may be used for what, in the plainest terms: facts about some humans and a day, and nothing of how rows carry it. */
export class ReferenceModel {
  today: Day
  readonly humans: Human[]

  constructor(count: number, today: Day) {
    this.today = today
    this.humans = Array.from({ length: count }, () => ({ held: null, erased: false, quietUntil: null }))
  }

  /** The purposes in which somebody may be seen. */
  purposesOf({ held }: Human): Purpose[] {
    if (!held) return []
    const open: Purpose[] = ['rights', 'legal-obligation']
    if (held.restricted) return open
    if (held.invitation) open.push('invitation')
    if (held.untold) return open
    if (held.contract) open.push('customer')
    for (const purpose of allMarketing)
      if (
        held.yes.some((one) => one.purpose === purpose) &&
        !held.no.some((one) => one.purpose === purpose && one.channel === null)
      )
        open.push(purpose)
    return open
  }

  /** Whether the ledger holds a mark of somebody. */
  isMarked({ erased, quietUntil }: Human): boolean {
    return erased || (quietUntil !== null && quietUntil >= this.today)
  }

  register(human: Human, fromPerson: boolean): void {
    if (human.held || human.erased) return
    human.held = { ...nobody(), contract: true, untold: fromPerson }
  }

  importList(humans: readonly Human[]): void {
    for (const human of humans) {
      if (human.held || this.isMarked(human)) continue
      const endsOn = addPeriod(this.today, 'P30D')
      human.held = { ...nobody(), invitation: { endsOn, sent: false }, due: endsOn }
    }
  }

  consent({ held }: Human, asked: Asked): void {
    if (held) this.say(held, asked)
  }

  signUp(human: Human): void {
    human.erased = false
    human.quietUntil = null
    human.held ??= nobody()
    human.held.invitation = null
    this.say(human.held, { purpose: 'marketing', channel: 'email' })
  }

  /** Yes to being kept; to calls and letters no. */
  answerYes({ held }: Human): void {
    if (!held?.invitation) return
    held.invitation = null
    held.ended.push({ on: this.today, said: true }, { on: this.today, said: true })
    this.say(held, { purpose: 'prospecting', channel: null })
  }

  answerNo(human: Human): void {
    if (human.held?.invitation) this.forget(human, true)
  }

  withdraw({ held }: Human, purpose: PermissionPurpose | undefined, channel: Channel | undefined): void {
    if (!held) return
    const matches = (one: Asked) => (purpose ?? one.purpose) === one.purpose && (channel ?? one.channel) === one.channel
    if (!held.yes.some(matches)) return
    this.end(held, matches, true)
  }

  object({ held }: Human, purpose: Objected, channel: Channel | undefined): void {
    if (!held) return
    const closing: readonly PermissionPurpose[] =
      purpose !== 'marketing' ? [purpose] : channel ? ['marketing', 'prospecting'] : allMarketing
    for (const one of closing) held.no.push({ purpose: one, channel: channel ?? null })
    this.end(held, (one) => closing.includes(one.purpose) && (channel ?? one.channel) === one.channel, true)
    // A no to the purpose answers the invitation.
    if (held.invitation && !channel && closing.includes('prospecting')) this.endToday(held)
  }

  endContract({ held }: Human): void {
    if (!held?.contract) return
    held.contract = false
    this.endUnlessBased(held)
  }

  erase(human: Human): void {
    if (!human.held) return
    human.held = null
    human.erased = true
  }

  /** What falls due, each kind in its turn, until nothing more does. */
  passDays(days: number): void {
    this.today = addPeriod(this.today, `P${days}D`)
    for (let pass = 0; pass < 2; pass++) for (const human of this.humans) this.doDue(human)
  }

  private doDue(human: Human): void {
    const { today } = this
    const expired = human.held
    if (expired?.invitation && !expired.restricted && (expired.invitation.endsOn <= today || this.isDue(expired)))
      this.forget(human, expired.invitation.sent || expired.no.length > 0)
    const { held } = human
    if (!held) return
    held.untold = false
    if (held.invitation && !held.invitation.sent) {
      const endsOn = addPeriod(today, 'P14D')
      held.invitation = { endsOn, sent: true }
      held.due = endsOn
    }
    if (!held.invitation && !held.restricted && this.isDue(held)) {
      this.forget(human, held.no.length > 0 || held.ended.some(({ said }) => said))
      return
    }
    // The proof of a consent is kept for six months after its end (CON-24).
    held.ended = held.ended.filter(({ on }) => on >= addPeriod(today, '-P6M'))
    this.end(held, (one) => one.on !== undefined && this.isOver(one as Asked & { on: Day }), false)
  }

  /** After two years, and for marketing by e-mail after one in which nothing was sent (CON-34, CON-35). */
  private isOver({ purpose, channel, on }: Asked & { on: Day }): boolean {
    const months = purpose === 'marketing' && channel === 'email' ? 'P12M' : 'P24M'
    return addPeriod(on, months) <= this.today
  }

  private isDue({ due }: Held): boolean {
    return due !== null && due <= this.today
  }

  private forget(human: Human, remembered: boolean): void {
    human.held = null
    if (remembered) human.quietUntil = addPeriod(this.today, 'P12M')
  }

  /** A yes, which opens again what the person had closed: the purpose in this channel, not the others. */
  private say(held: Held, asked: Asked): void {
    const general = held.no.some(({ purpose, channel }) => purpose === asked.purpose && channel === null)
    if (general && asked.channel !== null)
      for (const channel of ['email', 'telephone', 'post'] as const)
        if (channel !== asked.channel) held.no.push({ purpose: asked.purpose, channel })
    held.no = held.no.filter(
      ({ purpose, channel }) =>
        !(purpose === asked.purpose && (channel === null || channel === asked.channel)) &&
        !(
          channel !== null &&
          channel === asked.channel &&
          promoting.includes(purpose) &&
          promoting.includes(asked.purpose)
        ),
    )
    held.yes.push({ ...asked, on: this.today })
    held.due = null
  }

  private end(held: Held, matches: (one: Asked & { on?: Day }) => boolean, said: boolean): void {
    for (const one of held.yes.filter(matches)) {
      held.ended.push({ on: this.today, said })
      held.yes.splice(held.yes.indexOf(one), 1)
    }
    this.endUnlessBased(held)
  }

  /** What rests on nothing goes today; the invited have a day of their own. */
  private endUnlessBased(held: Held): void {
    if (!held.contract && held.yes.length === 0 && !held.invitation) this.endToday(held)
  }

  private endToday(held: Held): void {
    if (held.due === null || held.due > this.today) held.due = this.today
  }
}
