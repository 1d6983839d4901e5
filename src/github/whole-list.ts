import { MeasurementError } from '../documents/index.js'

/** So many artifacts of a run GitHub's own client lists at most; whether its service lists more in one answer is not documented. */
const MOST_LISTED = 1000

/**
 * The list as it is, where it is known to be all there is.
 *
 * @throws MeasurementError where it may be the beginning of a longer one: the document of a leg that is not in it would be taken for none
 */
export function wholeList<T>(artifacts: readonly T[]): readonly T[] {
  if (artifacts.length < MOST_LISTED) return artifacts
  throw new MeasurementError({
    message: `the run has ${MOST_LISTED} artifacts or more: the service may list a part of so many`,
    hint: 'Upload fewer in this workflow, or run all of it again where many attempts piled up'
  })
}
