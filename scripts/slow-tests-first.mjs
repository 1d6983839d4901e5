// Jest knows how long tests take only where they ran before: on a clean clone it would start one of two minutes last, and everybody waits for it.
import Sequencer from '@jest/test-sequencer'

/** Tests that wait for servers and processes first; the many of `unit`, which take a second each, fill up the end. */
const order = ['stores', 'engines', 'github', 'e2e', 'unit']

const place = ({ context }) => order.indexOf(context.config.displayName.name)

export default class SlowTestsFirst extends Sequencer {
  sort(tests) {
    return super.sort(tests).sort((one, other) => place(one) - place(other))
  }
}
