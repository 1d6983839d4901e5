import { request } from 'node:http'

/**
 * Asks a server on a connection of its own, and reads its JSON. A client that is waited for synchronously stops the clock of `fetch`, which then writes
 * to a connection that the server has closed meanwhile.
 *
 * @param body sent by POST where it is given
 */
export async function freshRequest(url: string, body?: unknown): Promise<unknown> {
  const method = body === undefined ? 'GET' : 'POST'
  return new Promise((resolve, reject) => {
    const asked = request(url, { method, agent: false, headers: { 'content-type': 'application/json' } }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('error', reject)
      answer.on('end', () => {
        const text = Buffer.concat(chunks).toString()
        if (answer.statusCode !== undefined && answer.statusCode < 300) resolve(JSON.parse(text))
        else reject(new Error(`${url}: ${answer.statusCode ?? 0} ${text}`))
      })
    })
    asked.on('error', reject)
    asked.end(body === undefined ? undefined : JSON.stringify(body))
  })
}
