import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Channel } from './data-protection/consents/tables.ts'
import type { PermissionPurpose } from './data-protection/purposes/purposes.ts'
import { RealWorld } from './testing/person-model/real-world.ts'
import { type Objected, ReferenceModel } from './testing/person-model/reference-model.ts'

/** `MODEL_RUNS=2000` looks longer. */
const runs = Number(process.env.MODEL_RUNS ?? 25)
const humans = 3

let world: RealWorld
beforeAll(async () => {
  world = await RealWorld.open()
})
afterAll(() => world.close())

type Command = fc.AsyncCommand<ReferenceModel, RealWorld>

/** An act on both, after which each role has to see whom the model lets it see, and the ledger to know whom it should. */
class Act implements Command {
  readonly words: string
  private readonly inModel: (model: ReferenceModel) => void
  private readonly inReality: (reality: RealWorld) => Promise<void>
  private readonly when: (model: ReferenceModel) => boolean
  constructor(
    words: string,
    inModel: (model: ReferenceModel) => void,
    inReality: (reality: RealWorld) => Promise<void>,
    when: (model: ReferenceModel) => boolean = () => true,
  ) {
    this.words = words
    this.inModel = inModel
    this.inReality = inReality
    this.when = when
  }
  check(model: Readonly<ReferenceModel>): boolean {
    return this.when(model as ReferenceModel)
  }
  async run(model: ReferenceModel, reality: RealWorld): Promise<void> {
    await this.inReality(reality)
    this.inModel(model)
    const expected = model.humans.map((human) => ({
      purposes: model.purposesOf(human).sort(),
      marked: model.isMarked(human),
    }))
    expect(await reality.look(humans), `after: ${this.words}`).toEqual(expected)
  }
  toString(): string {
    return this.words
  }
}

const who = fc.nat({ max: humans - 1 })
const channel = fc.constantFrom<Channel[]>('email', 'telephone', 'post')
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
const asked = fc.oneof(
  fc.record({ purpose: fc.constantFrom<PermissionPurpose[]>('marketing', 'prospecting'), channel }),
  fc.record({
    purpose: fc.constantFrom<PermissionPurpose[]>('profiling', 'prospecting'),
    channel: fc.constant<Channel | null>(null),
  }),
)
const objected = fc.constantFrom<Objected[]>('marketing', 'profiling', 'prospecting')

/** Somebody who is held and not merely invited; somebody who has not answered yet. */
const isHeld = (human: number) => (model: ReferenceModel) => model.humans[human]?.held?.invitation === null
const isInvited = (human: number) => (model: ReferenceModel) => Boolean(model.humans[human]?.held?.invitation)

const register = (human: number, own: boolean) =>
  new Act(
    `register ${human} ${own ? 'by themselves' : 'from elsewhere'}`,
    (model) => model.register(model.humans[human]!, own),
    (reality) => reality.register(human, own),
  )
const importList = (list: readonly number[]) =>
  new Act(
    `import ${list.join(' ')}`,
    (model) => model.importList(list.map((human) => model.humans[human]!)),
    (reality) => reality.importList(list),
  )

const commands: fc.Arbitrary<Command>[] = [
  fc.tuple(who, fc.boolean()).map(([human, own]) => register(human, own)),
  fc.uniqueArray(who, { minLength: 1 }).map(importList),
  fc.tuple(who, asked).map(
    ([human, one]) =>
      new Act(
        `consent of ${human} to ${one.purpose} ${one.channel ?? ''}`,
        (model) => model.consent(model.humans[human]!, one),
        (reality) => reality.consent(human, one),
        isHeld(human),
      ),
  ),
  fc
    .tuple(who, maybe(fc.constantFrom<PermissionPurpose[]>('marketing', 'profiling', 'prospecting')), maybe(channel))
    .map(
      ([human, purpose, by]) =>
        new Act(
          `withdrawal of ${human} of ${purpose ?? 'all'} ${by ?? ''}`,
          (model) => model.withdraw(model.humans[human]!, purpose, by),
          (reality) => reality.withdraw(human, purpose, by),
          isHeld(human),
        ),
    ),
  fc.tuple(who, objected, maybe(channel)).map(
    ([human, purpose, by]) =>
      new Act(
        `objection of ${human} to ${purpose} ${by ?? ''}`,
        (model) => model.object(model.humans[human]!, purpose, by),
        (reality) => reality.object(human, purpose, by),
      ),
  ),
  fc.tuple(who, fc.boolean()).map(
    ([human, to]) =>
      new Act(
        `${to ? 'restrict' : 'unrestrict'} ${human}`,
        (model) => {
          const { held } = model.humans[human]!
          if (held) held.restricted = to
        },
        (reality) => reality.restrict(human, to),
      ),
  ),
  who.map(
    (human) =>
      new Act(
        `end the contract of ${human}`,
        (model) => model.endContract(model.humans[human]!),
        (reality) => reality.endContract(human),
      ),
  ),
  who.map(
    (human) =>
      new Act(
        `erase ${human}`,
        (model) => model.erase(model.humans[human]!),
        (reality) => reality.erase(human),
      ),
  ),
  fc.tuple(who, fc.boolean()).map(
    ([human, yes]) =>
      new Act(
        `${human} answers ${yes ? 'yes' : 'no'}`,
        (model) => (yes ? model.answerYes(model.humans[human]!) : model.answerNo(model.humans[human]!)),
        (reality) => reality.answer(human, yes),
        isInvited(human),
      ),
  ),
  who.map(
    (human) =>
      new Act(
        `${human} signs up`,
        (model) => model.signUp(model.humans[human]!),
        (reality) => reality.signUp(human),
      ),
  ),
  fc.oneof(fc.constantFrom(0, 1, 14, 15, 30, 31), fc.integer({ min: 0, max: 400 })).map(
    (days) =>
      new Act(
        `${days} days pass`,
        (model) => model.passDays(days),
        (reality) => reality.passDays(days),
      ),
  ),
]

/** How each of them begins: otherwise most acts would concern nobody. */
const beginning = fc.constantFrom<('stranger' | 'customer' | 'invited')[]>(
  'stranger',
  'customer',
  'customer',
  'invited',
)
const beginnings = fc.array(beginning, { minLength: humans, maxLength: humans })

async function begin(kinds: readonly string[]): Promise<{ model: ReferenceModel; real: RealWorld }> {
  const model = new ReferenceModel(humans, await world.begin())
  const invited = [...kinds.keys()].filter((human) => kinds[human] === 'invited')
  for (const human of kinds.keys()) if (kinds[human] === 'customer') await register(human, false).run(model, world)
  if (invited.length > 0) await importList(invited).run(model, world)
  return { model, real: world }
}

test('after any acts of anybody, each purpose sees whom the law lets it see, and the ledger knows who may not come back [PRI-2, CON-26, OBJ-1, RES-2, BAS-26, ERA-15]', async () => {
  await fc.assert(
    fc.asyncProperty(beginnings, fc.commands(commands, { maxCommands: 14, size: 'max' }), (kinds, sequence) =>
      fc.asyncModelRun(() => begin(kinds), sequence),
    ),
    { numRuns: runs, ...(process.env.MODEL_SEED ? { seed: Number(process.env.MODEL_SEED) } : {}) },
  )
}, 3_600_000)
