/** How to connect, as node-postgres takes it. */
export interface ConnectionSettings {
  /** The folder of a Unix socket, or a host's name. */
  host: string
  port: number
  user: string
  password: string
  database: string
}

/** The same as a URL. The folder of a socket can only stand in its query. */
export function connectionUrl({ host, port, user, password, database }: ConnectionSettings): string {
  const [name, secret, folder] = [user, password, host].map(encodeURIComponent)
  return `postgresql://${name}:${secret}@/${encodeURIComponent(database)}?host=${folder}&port=${port}`
}
