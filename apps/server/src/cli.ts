import './platform/modules/find-drizzle-once.ts'

// Only what is imported from here on is found sooner, so the command itself is.
await import('./main.ts')
