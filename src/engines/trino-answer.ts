import { z } from 'zod'

/** One answer of the protocol, as far as it is read; what else it holds is the server's business. */
export const trinoAnswer = z.object({
  id: z.string(),
  nextUri: z.string().optional(),
  columns: z.array(z.object({ name: z.string(), type: z.string() })).nullish(),
  data: z.array(z.array(z.unknown())).nullish(),
  stats: z.object({ state: z.string(), physicalInputBytes: z.number().nonnegative().optional() }),
  error: z.object({ message: z.string(), errorName: z.string().optional() }).nullish()
})
export type TrinoAnswer = z.infer<typeof trinoAnswer>
