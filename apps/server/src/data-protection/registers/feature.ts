import type { Feature } from '../feature.ts'
import { registerCommands } from './commands.ts'
import { registerRoutes } from './routes.ts'

/** What a controller shows an authority: the record of processing, and the registry of fields it is made of. */
export const registersFeature: Feature = { name: 'registers', routes: registerRoutes, commands: registerCommands }
