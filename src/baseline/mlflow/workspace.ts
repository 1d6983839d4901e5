import { z } from 'zod'

import { MeasurementError } from '../../documents/index.js'
import { call, find } from './call.js'
import type { MlflowServer } from './connection.js'

const serverInfo = z.object({ workspaces_enabled: z.boolean().default(false) })
const workspaceAnswer = z.object({ workspace: z.object({ name: z.string() }) })

/**
 * Makes sure that a server has the workspace that it is asked for. MLflow without workspaces, and every MLflow before 3.10, ignores the header and
 * would answer for another team's models.
 *
 * @throws MeasurementError where it has not
 */
export async function confirmWorkspace(server: MlflowServer): Promise<void> {
  const { workspace } = server
  if (workspace === undefined) return
  const info = await find(
    server,
    { operation: 'say whether it has workspaces', method: 'GET', api: '3.0', path: 'server-info', answer: serverInfo },
    ({ status }) => status === 404
  )
  if (info?.workspaces_enabled !== true) {
    throw new MeasurementError({
      message: `MLflow at ${server.base} has no workspaces: "${workspace}" is none there`,
      hint: 'Leave the workspace out of the reference and of MLFLOW_WORKSPACE, or start MLflow from 3.10 on with --enable-workspaces'
    })
  }
  await call(server, {
    operation: `read the workspace ${workspace}`,
    method: 'GET',
    api: '3.0',
    path: `workspaces/${encodeURIComponent(workspace)}`,
    answer: workspaceAnswer
  })
}
