import type { Command } from 'commander'
import { auditCommand } from './data-protection/audit/commands.ts'
import { auditRoutes } from './data-protection/audit/routes.ts'
import { addExamples } from './data-protection/command/add-examples.ts'
import type { CommandContext } from './data-protection/command/command-context.ts'
import { doctorCommand } from './data-protection/doctor/commands.ts'
import { doctorRoutes } from './data-protection/doctor/routes.ts'
import { dueCommand } from './data-protection/due/commands.ts'
import { dueRoutes } from './data-protection/due/routes.ts'
import type { Feature } from './data-protection/feature.ts'
import { type FillSample, initCommand } from './data-protection/installation/commands.ts'
import { controllerCommands } from './data-protection/installation/controller-commands.ts'
import { moveCommand } from './data-protection/moving/commands.ts'
import { leftBehindCheck } from './data-protection/moving/left-behind-check.ts'
import { features } from './features.ts'
import { problemTexts } from './problem-texts.ts'
import { sampleRoute } from './sample-route.ts'
import { version } from './version.ts'

const due = features.flatMap((feature) => feature.due ?? [])
const checks = [leftBehindCheck, ...features.flatMap((feature) => feature.checks ?? [])]
const usualSample = 300

const fillSample: FillSample = async (services, people, progress) => {
  let made = 0
  for (const { sample, name } of features)
    if (sample) {
      progress(name)
      made += await sample(services, people ?? usualSample)
    }
  return made
}

/** What binds all features together: the commands and operations that work on every one of them. */
export const frame: Feature = {
  name: 'frame',
  commands: (program, context) => {
    startCommand(program, context)
    initCommand(program, context, fillSample)
    controllerCommands(program, context)
    dueCommand(program, context, due)
    auditCommand(program, context)
    doctorCommand(program, context, checks)
    moveCommand(program, context)
  },
  routes: (services) => async (app) => {
    await app.register(auditRoutes(services))
    await app.register(sampleRoute(services, fillSample))
    await app.register(dueRoutes(services, due))
    await app.register(doctorRoutes(services, checks))
  },
}

/** All that Diskret offers. */
export const everything: readonly Feature[] = [frame, ...features]

function startCommand(program: Command, context: CommandContext): void {
  const command = program
    .command('start')
    .description('Serves pages and API until it is stopped, and does what falls due.')
    .action(() =>
      context.run(
        async (services) => {
          // The server and its accounts are large, and no other command needs them.
          const { serve } = await import('./serve.ts')
          const serving = await serve(services, { features: everything, problemTexts, version })
          await context.announce({ address: serving.address }, serving.address)
          await context.untilStopped()
          await serving.stop()
        },
        () => {},
      ),
    )
  addExamples(command, 'start', 'start --data /var/lib/diskret-data')
}
