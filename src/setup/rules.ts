import type { Rule } from './rule.js'
import { anyBranch } from './rules/any-branch.js'
import { cancelledGate, jobCondition, neededFailure, stepCondition } from './rules/conditions.js'
import { codeOwner } from './rules/code-owner.js'
import { companionCheckout, companionMeasures } from './rules/companion.js'
import { expressionInRun } from './rules/expression-in-run.js'
import { needsNotPassed } from './rules/needs-not-passed.js'
import { noWorkflow } from './rules/no-workflow.js'
import { gateInstalls, localGate, secretToken } from './rules/own-code.js'
import { missingPermissions, tooManyPermissions } from './rules/permissions.js'
import {
  dynamicName,
  duplicateName,
  matrixName,
  nothingDecides,
  otherName,
  reusableName
} from './rules/required-name.js'
import { continueOnError, exitCodeLost } from './rules/swallowed-failure.js'
import { policyNotFound, unjudgedPolicy } from './rules/policies.js'
import { branchFilter, mergeQueue, pathFilter, triggerTypes } from './rules/triggers.js'
import { unknownInput } from './rules/unknown-input.js'
import { unpinnedAction } from './rules/unpinned-action.js'
import { unreadableWorkflow } from './rules/unreadable-workflow.js'
import { candidateOnTarget, headCheckout, persistedCredentials } from './rules/untrusted-code.js'

/** Every rule, in the order of the documentation. */
export const rules: readonly Rule[] = [
  unreadableWorkflow,
  noWorkflow,
  policyNotFound,
  unjudgedPolicy,
  unknownInput,
  nothingDecides,
  otherName,
  dynamicName,
  matrixName,
  reusableName,
  duplicateName,
  pathFilter,
  branchFilter,
  triggerTypes,
  anyBranch,
  mergeQueue,
  jobCondition,
  neededFailure,
  cancelledGate,
  stepCondition,
  continueOnError,
  exitCodeLost,
  needsNotPassed,
  missingPermissions,
  tooManyPermissions,
  candidateOnTarget,
  headCheckout,
  companionMeasures,
  companionCheckout,
  persistedCredentials,
  secretToken,
  localGate,
  gateInstalls,
  expressionInRun,
  unpinnedAction,
  codeOwner
]
