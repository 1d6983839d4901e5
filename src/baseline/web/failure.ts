/** Why there was no answer. */
export interface Failure {
  readonly said: string
  /** Whether the next try may succeed. */
  readonly passing: boolean
  readonly hint?: string
}

/** What the connection failed with, in words. */
export function failureOf(error: unknown): Failure {
  const { message, code = '' } = error as Error & { readonly code?: string }
  const hint = hintForTls(code)
  return {
    // Where several addresses were tried, there is no message.
    said: message || code,
    passing: hint === undefined,
    ...(hint !== undefined && { hint })
  }
}

/** What to do where the two do not agree on TLS. undefined: that is not what failed. */
function hintForTls(code: string): string | undefined {
  if (/SELF_SIGNED|UNABLE_TO_(GET_ISSUER|VERIFY)/.test(code))
    return 'Its certificate is of an authority that Node does not know: give the job a file of it as NODE_EXTRA_CA_CERTS'
  if (/CERTIFICATE_REQUIRED|HANDSHAKE_FAILURE|BAD_CERTIFICATE/.test(code))
    return 'It may ask for the certificate of a client: give the job one, or look which versions of TLS it speaks'
  if (/^CERT_|^ERR_TLS_CERT/.test(code)) return 'Renew its certificate, or use the name that the certificate is for'
  if (/^ERR_(SSL|TLS)/.test(code)) return 'Look whether it speaks https at this port, and which versions of TLS'
  return undefined
}

/**
 * Seconds that a server asks to wait: a number of them, or a date.
 *
 * @param now milliseconds since 1970
 * @example
 * secondsAsked('7', 0) // => 7
 * @example
 * secondsAsked('Thu, 01 Jan 1970 00:01:00 GMT', 20_000) // => 40
 */
export function secondsAsked(header: string | null, now: number): number | undefined {
  if (header === null) return undefined
  if (/^\d{1,9}$/.test(header)) return Number(header)
  const date = Date.parse(header)
  return Number.isNaN(date) ? undefined : Math.max(0, Math.ceil((date - now) / 1000))
}

/** What to do where no answer came, and nobody knows better. */
export const hintForSilence =
  'Look whether the address is right, the server runs, and this machine reaches it, by the proxy of HTTPS_PROXY where there is one'

/** What to do about a status. @param name of the server */
export function hintForStatus(status: number, name: string): string {
  if (status === 400) return `Look at what ${name} says of it, and mend the reference`
  if (status === 401) return `Give the job credentials of ${name}, from secrets`
  if (status === 403) return `The credentials do not suffice: give their user the right on ${name}`
  if (status === 404) return `Look whether the address is that of ${name}, with its path prefix`
  return `Run the job again; if it stays, look at the log of ${name}`
}
