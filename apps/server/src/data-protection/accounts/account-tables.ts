import type { ColumnDeclaration, SubjectKind } from '../declarations/declaration.ts'
import { type RetentionRule, retention } from '../declarations/retention-rules.ts'

/** A table that a library makes in a schema of its own: outside every purpose, and declared all the same. */
export interface DescribedTable {
  schema: string
  name: string
  subject: SubjectKind
  retention: RetentionRule
  columns: Readonly<Record<string, ColumnDeclaration>>
}

const technical: ColumnDeclaration = { personal: false }
const own = (category: `pd:${string}`, da: string, en: string): ColumnDeclaration => ({
  personal: true,
  category,
  label: { da, en },
  origin: 'provided',
  purposes: ['security'],
})
const secret = (da: string, en: string): ColumnDeclaration => ({
  personal: true,
  category: 'pd:Password',
  label: { da, en },
  origin: 'provided',
  purposes: ['security'],
  withheld: 'whoever reads it could sign in',
})

const table = (name: string, columns: Record<string, ColumnDeclaration>): DescribedTable => ({
  schema: 'accounts',
  name,
  subject: 'account',
  retention: retention.account,
  columns,
})

/** What better-auth keeps of staff; a test compares it with the database. */
export const staffAccountTables: readonly DescribedTable[] = [
  table('user', {
    id: technical,
    name: own('pd:Name', 'Navn', 'Name'),
    email: own('pd:EmailAddress', 'E-mail', 'E-mail address'),
    emailVerified: technical,
    image: own('pd:Picture', 'Billede (bruges ikke)', 'Picture (not used)'),
    createdAt: technical,
    updatedAt: technical,
    twoFactorEnabled: technical,
  }),
  table('session', {
    id: technical,
    token: secret('Sessionens hemmelighed', 'Secret of the session'),
    userId: technical,
    expiresAt: technical,
    createdAt: technical,
    updatedAt: technical,
    ipAddress: own('pd:IPAddress', 'IP-adresse (gemmes ikke)', 'IP address (not kept)'),
    userAgent: own('pd:UserAgent', 'Browser (gemmes ikke)', 'Browser (not kept)'),
  }),
  table('account', {
    id: technical,
    accountId: technical,
    providerId: technical,
    userId: technical,
    password: secret('Adgangskode som scrypt-hash', 'Password as scrypt hash'),
    accessToken: secret('Bruges ikke', 'Not used'),
    refreshToken: secret('Bruges ikke', 'Not used'),
    idToken: secret('Bruges ikke', 'Not used'),
    accessTokenExpiresAt: technical,
    refreshTokenExpiresAt: technical,
    scope: technical,
    createdAt: technical,
    updatedAt: technical,
  }),
  table('verification', {
    id: technical,
    identifier: secret('Hash af et link eller af et trin i log ind', 'Hash of a link or of a step of sign-in'),
    value: technical,
    expiresAt: technical,
    createdAt: technical,
    updatedAt: technical,
  }),
  table('twoFactor', {
    id: technical,
    secret: secret('Hemmelighed for koder fra telefonen, krypteret', 'Secret of the codes from the phone, encrypted'),
    backupCodes: secret('Reservekoder, krypteret', 'Backup codes, encrypted'),
    userId: technical,
    verified: technical,
    failedVerificationCount: technical,
    lockedUntil: technical,
  }),
  table('passkey', {
    id: technical,
    name: own('pd:Identifying', 'Navn på en adgangsnøgle', 'Name of a passkey'),
    publicKey: technical,
    userId: technical,
    credentialID: secret('Id på en adgangsnøgle', 'Id of a passkey'),
    counter: technical,
    deviceType: technical,
    backedUp: technical,
    transports: technical,
    createdAt: technical,
    aaguid: own('pd:DeviceBased', 'Slags enhed, der gemmer adgangsnøglen', 'Kind of device that keeps the passkey'),
  }),
]
