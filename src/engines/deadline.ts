import { MeasurementError } from '../documents/index.js'

/** Longest time that a timer of Node takes. */
const LONGEST_TIMER = 2 ** 31 - 1

/** The time that an engine has for all its statements together. */
export interface Deadline {
  /** Milliseconds left; never below 0. */
  left(): number
  /** The error for when it is up. */
  readonly error: () => MeasurementError
  /**
   * The result of work that ends within the time. Else `stop` is called, which must end it, and whatever it ends with, the error is that the time
   * was up.
   */
  within<T>(work: () => Promise<T>, stop: () => void): Promise<T>
}

/** @param engine its name in the message */
export function deadlineIn(milliseconds: number, engine: string): Deadline {
  const end = performance.now() + milliseconds
  // A timer may fire a little before its time. Once it has, no time is left.
  let isUp = false
  const left = (): number => (isUp ? 0 : Math.max(0, end - performance.now()))
  const error = (): MeasurementError =>
    new MeasurementError({
      message: `${engine} took longer than ${milliseconds / 1000} s, and what it ran was stopped`,
      hint: 'Raise timeout in the sql source, or ask for fewer rows or columns with a query'
    })
  return {
    left,
    error,
    async within(work, stop) {
      if (left() === 0) throw error()
      let timer: NodeJS.Timeout | undefined
      const late = new Promise<never>((_, reject) => {
        timer = setTimeout(
          () => {
            isUp = true
            stop()
            reject(error())
          },
          Math.min(left(), LONGEST_TIMER)
        )
      })
      try {
        return await Promise.race([work(), late])
      } catch (failure) {
        // Also where the engine itself stopped at the time, and the timer has not come to run yet.
        throw left() === 0 ? error() : failure
      } finally {
        clearTimeout(timer)
      }
    }
  }
}
