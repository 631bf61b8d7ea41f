/**
 * The settings PostgreSQL is started with.
 * @param fast for tests: what is written may be lost when the machine stops
 */
export function serverSettings(fast: boolean): Record<string, string> {
  return { ...common, ...quiet, ...(fast ? forgetful : {}) }
}

const common = {
  // The Unix socket only.
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '100',
  shared_buffers: '192MB',
  maintenance_work_mem: '128MB',
  effective_cache_size: '1GB',
  random_page_cost: '1.1',
  // Imports write a lot at once: few checkpoints, and those spread out.
  max_wal_size: '2GB',
  min_wal_size: '128MB',
  checkpoint_timeout: '10min',
  wal_compression: 'on',
  timezone: 'UTC',
  lc_messages: 'C',
}

/** Errors, details and statements hold values, and logs hold no personal data (AUD-6): only what is about the server is logged. */
const quiet = {
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_statement: 'none',
  log_checkpoints: 'off',
  log_timezone: 'UTC',
}

const forgetful = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
}
