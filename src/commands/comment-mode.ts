import { commentModes, UsageError, type CommentMode, type Policy } from '../documents/index.js'

/**
 * When the comment of some models is written: as their policies say, else as the input does, the most talkative of them.
 *
 * @throws UsageError where the input says otherwise than a policy
 */
export function commentModeOf(policies: readonly Policy[], input: CommentMode | undefined): CommentMode {
  const other = policies.find(({ comment }) => comment !== undefined && input !== undefined && comment !== input)
  if (other !== undefined) {
    throw new UsageError({
      message: `the input comment is ${String(input)}, and report.comment of the policy of ${other.model} is ${String(other.comment)}`,
      hint: 'Leave the input out'
    })
  }
  const modes = policies.map(({ comment }) => comment ?? input ?? 'on-change')
  return commentModes.find((mode) => modes.includes(mode)) ?? 'on-change'
}
