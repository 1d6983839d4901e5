/**
 * A text in which no secret stands, as it is or as an address writes it. What an engine says may quote what it was sent.
 *
 * @example
 * hideSecrets('no such user: bob:s3/cret', ['s3/cret']) // => 'no such user: bob:***'
 */
export function hideSecrets(text: string, secrets: readonly (string | undefined)[]): string {
  const forms = secrets.flatMap((secret) => {
    if (secret === undefined || secret === '') return []
    return [secret, encodeURIComponent(secret), Buffer.from(secret).toString('base64')]
  })
  // The longest first: a secret may hold another.
  return forms.sort((a, b) => b.length - a.length).reduce((hidden, form) => hidden.replaceAll(form, '***'), text)
}
