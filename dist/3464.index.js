export const id = 3464;
export const ids = [3464];
export const modules = {

/***/ 51803:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   t: () => (/* binding */ previousOf)
/* harmony export */ });
/**
 * The alias that keeps what another named before.
 *
 * @example
 * previousOf('champion') // => 'previous-champion'
 */
function previousOf(alias) {
    return `previous-${alias}`;
}


/***/ }),

/***/ 90923:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   K: () => (/* binding */ listed),
/* harmony export */   s: () => (/* binding */ finishedRun)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(62934);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(30165);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6058);




/**
 * Makes a run and fills it. It is finished last: a run that is not was cut off, and one whose filling failed says so.
 *
 * @throws MeasurementError where any of it fails
 */
async function finishedRun(server, { experiment, name, tags, now }, fill) {
    const { run } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(server, {
        operation: `create a run in ${experiment}`,
        method: 'POST',
        path: 'runs/create',
        body: {
            experiment_id: await experimentFor(server, experiment),
            run_name: name,
            start_time: now,
            tags: listed(tags)
        },
        answer: _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .runAnswer */ .Uj
    });
    try {
        await fill(run);
    }
    catch (error) {
        // What failed before is what is told.
        await end(server, run, 'FAILED', now).catch(() => undefined);
        throw error;
    }
    await end(server, run, 'FINISHED', now);
    return run;
}
async function end(server, { info }, status, now) {
    await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(server, {
        operation: `end the run ${info.run_id} as ${status}`,
        method: 'POST',
        path: 'runs/update',
        body: { run_id: info.run_id, status, end_time: now },
        repeatable: true,
        answer: _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .nothing */ .s6
    });
}
/** As MLflow lists tags. */
function listed(tags) {
    return Object.entries(tags).map(([key, value]) => ({ key, value }));
}
/** Found, or created; where somebody else created it meanwhile, found again. */
async function experimentFor(server, name) {
    const found = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .experimentByName */ ._Y)(server, name);
    if (found !== undefined)
        return found;
    try {
        const created = await (0,_call_js__WEBPACK_IMPORTED_MODULE_2__/* .call */ .T1)(server, {
            operation: `create the experiment ${name}`,
            method: 'POST',
            path: 'experiments/create',
            body: { name },
            answer: _answers_js__WEBPACK_IMPORTED_MODULE_1__/* .createdExperiment */ .oV
        });
        return created.experiment_id;
    }
    catch (error) {
        const other = error instanceof _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG ? await (0,_registry_js__WEBPACK_IMPORTED_MODULE_3__/* .experimentByName */ ._Y)(server, name) : undefined;
        if (other === undefined)
            throw error;
        return other;
    }
}


/***/ }),

/***/ 2628:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ll: () => (/* binding */ logNumbers)
/* harmony export */ });
/* unused harmony exports parameterText, metricName */
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(66624);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(62934);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(30165);




/** Most entries of a kind in one call. */
const MOST = 100;
/**
 * Logs what was measured on the whole data as metrics, with the data set, the model's parameters where they are known, and those of the gate.
 *
 * @param now milliseconds since 1970
 */
async function logNumbers(server, { info }, { evaluation, parameters }, now) {
    const metrics = (0,_gate_record_js__WEBPACK_IMPORTED_MODULE_1__/* .wholeNumbers */ .ud)(evaluation).map(([name, value]) => ({
        key: metricName(name),
        value: numberText(value),
        timestamp: now,
        step: 0
    }));
    const params = Object.entries({ ...evaluation.parameters, ...parameters }).map(([key, value]) => ({
        key: metricName(key),
        value: parameterText(value)
    }));
    const rounds = Math.max(1, Math.ceil(Math.max(metrics.length, params.length) / MOST));
    for (let round = 0; round < rounds; round++) {
        const part = (list) => list.slice(round * MOST, (round + 1) * MOST);
        await (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .call */ .T1)(server, {
            operation: `log the metrics of the run ${info.run_id}`,
            method: 'POST',
            path: 'runs/log-batch',
            body: { run_id: info.run_id, metrics: part(metrics), params: part(params), tags: [] },
            repeatable: true,
            answer: _answers_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6
        });
    }
    if (evaluation.dataset?.digest === undefined)
        return;
    await (0,_call_js__WEBPACK_IMPORTED_MODULE_3__/* .call */ .T1)(server, {
        operation: `log the data of the run ${info.run_id}`,
        method: 'POST',
        path: 'runs/log-inputs',
        body: { run_id: info.run_id, datasets: [datasetOf(evaluation.dataset)] },
        repeatable: true,
        answer: _answers_js__WEBPACK_IMPORTED_MODULE_2__/* .nothing */ .s6
    });
}
/** MLflow holds at most 6,000 characters of a parameter. */
function parameterText(value) {
    return (0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .cutText */ .IN)(String(value), 6000);
}
/** MLflow holds at most 36 characters of a digest. */
function datasetOf({ name, digest = '', rows }) {
    return {
        tags: [{ key: 'mlflow.data.context', value: 'eval' }],
        dataset: {
            name: name ?? 'evaluation data',
            digest: digest.replace(/^sha256:/, '').slice(0, 32),
            source_type: 'code',
            source: JSON.stringify({ tags: { 'model-gate.dataset': digest } }),
            ...(rows !== undefined && { profile: JSON.stringify({ num_rows: rows }) })
        }
    };
}
/** Characters of a name; MLflow holds 250, and a part that is empty becomes one more. */
const LONGEST_NAME = 240;
/**
 * MLflow allows letters, digits and `_ - . space : /` in the names of metrics and parameters, which must be paths in their shortest form. A name that
 * is another in MLflow ends in the beginning of its digest: by that `recall/<50K` and `recall/>50K` stay two.
 *
 * @example
 * metricName('recall/<=50K/../x') // => 'recall/__50K/__/x.425c99a3'
 */
function metricName(name) {
    const allowed = name.replace(/[^\p{L}\p{N}_\-. :/]/gu, '_');
    const parts = [...allowed].slice(0, LONGEST_NAME).join('').split('/');
    const path = parts.map((part) => (/^\.{0,2}$/.test(part) ? part.replaceAll('.', '_') || '_' : part)).join('/');
    return path === name ? name : `${path}.${(0,_documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .digestOf */ .ol)(name).replace('sha256:', '').slice(0, 8)}`;
}
/** JSON has no NaN, and MLflow would take a bare one for 0. */
function numberText(value) {
    return Number.isFinite(value) ? value : String(value);
}


/***/ }),

/***/ 43464:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  mlflowStore: () => (/* binding */ mlflowStore)
});

// EXTERNAL MODULE: ./src/baseline/mlflow/resolve.ts + 1 modules
var resolve = __webpack_require__(82609);
// EXTERNAL MODULE: ./src/documents/index.ts + 37 modules
var documents = __webpack_require__(37480);
// EXTERNAL MODULE: ./src/baseline/alias.ts
var baseline_alias = __webpack_require__(51803);
// EXTERNAL MODULE: ./src/baseline/store.ts
var store = __webpack_require__(54494);
// EXTERNAL MODULE: ./src/baseline/mlflow/answers.ts
var answers = __webpack_require__(62934);
// EXTERNAL MODULE: ./src/baseline/mlflow/artifacts.ts
var artifacts = __webpack_require__(25454);
// EXTERNAL MODULE: ./src/baseline/mlflow/call.ts
var call = __webpack_require__(30165);
// EXTERNAL MODULE: ./src/baseline/mlflow/finished-run.ts
var finished_run = __webpack_require__(90923);
// EXTERNAL MODULE: ./src/baseline/mlflow/registry.ts
var mlflow_registry = __webpack_require__(6058);
;// CONCATENATED MODULE: ./src/baseline/mlflow/move-alias.ts






/** A version in messages. */
function shown(version) {
    return version === undefined ? 'not there' : `version ${version}`;
}
/**
 * Lets an alias name the next version, and `previous-<alias>` what it named: that one first, because readers look at the other. Where the alias does
 * not move, both name what they named before.
 *
 * @throws BaselineMovedError where somebody else moved it; MeasurementError where it failed
 */
async function moveOn(registry, alias, move) {
    const { from, to } = move;
    if (from === to)
        return;
    const previous = { ...alias, alias: (0,baseline_alias/* previousOf */.t)(alias.alias) };
    const older = (await (0,mlflow_registry/* versionOfAlias */.ke)(registry, previous.model, previous.alias))?.version;
    if (from !== undefined && older !== from)
        await moveAlias(registry, previous, { from: older, to: from });
    try {
        await moveAlias(registry, alias, move);
    }
    catch (error) {
        const moves = from !== undefined && older !== from;
        if (!moves || !(await stays(registry, alias, [from, older])))
            throw error;
        throw await putBack(registry, previous, { from: older, to: from }, error);
    }
}
/** Whether an alias is where it was, as far as anybody can tell. A promotion of somebody else needs `previous-<alias>` where it is now. */
async function stays(registry, { model, alias }, places) {
    try {
        return places.includes((await (0,mlflow_registry/* versionOfAlias */.ke)(registry, model, alias))?.version);
    }
    catch (error) {
        if (error instanceof documents/* MeasurementError */.HG)
            return true;
        throw error;
    }
}
/**
 * Moves an alias and reads it back: what was answered may not have been done, and what failed may. MLflow has no compare-and-set: the alias is looked
 * at before every try.
 *
 * @throws BaselineMovedError where somebody else moved it; MeasurementError where it failed, and the alias is where it was or the message says so
 */
async function moveAlias(registry, alias, move) {
    await confirmAt(registry, alias, [move.from]);
    const failure = await failureOf(set(registry, alias, move));
    let after;
    try {
        after = (await (0,mlflow_registry/* versionOfAlias */.ke)(registry, alias.model, alias.alias))?.version;
    }
    catch (error) {
        throw await putBack(registry, alias, move, error);
    }
    if (after === move.to)
        return;
    if (failure instanceof store/* BaselineMovedError */.Lp)
        throw failure;
    if (after !== move.from)
        throw new store/* BaselineMovedError */.Lp(`${alias.alias} of ${alias.model} was moved to ${shown(after)} by somebody else`);
    throw (failure ??
        new documents/* MeasurementError */.HG({ message: `MLflow did not move ${alias.alias} of ${alias.model} to version ${move.to}` }));
}
async function failureOf(work) {
    try {
        await work;
        return undefined;
    }
    catch (error) {
        if (error instanceof documents/* MeasurementError */.HG || error instanceof store/* BaselineMovedError */.Lp)
            return error;
        throw error;
    }
}
/** Sets an alias. Before it is asked for again the alias is looked at: a move of somebody else is not overwritten. */
async function set(registry, alias, { from, to }, always = false) {
    await (0,call/* call */.T1)(registry, {
        operation: `move the alias ${alias.alias} of ${alias.model} to version ${to}`,
        method: 'POST',
        path: 'registered-models/alias',
        body: { name: alias.model, alias: alias.alias, version: to },
        repeatable: true,
        always,
        beforeAgain: () => confirmAt(registry, alias, [from, to]),
        answer: answers/* nothing */.s6
    });
}
/** @throws BaselineMovedError where an alias names none of these versions */
async function confirmAt(registry, { model, alias }, versions) {
    const now = (await (0,mlflow_registry/* versionOfAlias */.ke)(registry, model, alias))?.version;
    if (versions.includes(now))
        return;
    throw new store/* BaselineMovedError */.Lp(`${alias} of ${model} was ${shown(versions[0])} when it was judged and is ${shown(now)} now`);
}
/**
 * Lets an alias name again what it named, where nobody can tell any more what it names. One that was not there stays: to take it away takes rights
 * that an editor does not have.
 *
 * @returns the error that says why, and what became of the alias
 */
async function putBack(registry, alias, { from, to }, why) {
    if (!(why instanceof documents/* MeasurementError */.HG))
        return why;
    const failed = from === undefined ? undefined : await failureOf(set(registry, alias, { from: to, to: from }, true));
    const name = `${alias.alias} of ${alias.model}`;
    const state = from !== undefined && failed === undefined
        ? `${name} was moved back to version ${from}`
        : `${name} was ${shown(from)} and may name version ${to} by now: the next promotion puts it right`;
    return new documents/* MeasurementError */.HG([...why.problems, { message: state }]);
}

// EXTERNAL MODULE: ./src/baseline/mlflow/write-run.ts
var write_run = __webpack_require__(67253);
;// CONCATENATED MODULE: ./src/baseline/mlflow/writer.ts










/**
 * Promotes by moving an alias: run, version, `previous-<alias>`, and last the alias itself. MLflow has no compare-and-set: the alias is read before
 * anything is written, just before it is moved, and just after. Nothing is deleted, which takes rights that an editor does not have.
 *
 * @param now milliseconds since 1970
 */
function mlflowWriter(servers, now) {
    return {
        async plan(reference, promotion, current) {
            const alias = aliasOf(reference);
            const at = await servers(reference);
            const [run, version] = await earlierAttempt(at, promotion, alias);
            return {
                steps: stepsOf(alias, promotion, { run, version, current }),
                apply: () => apply(at, { alias, promotion, current, run, version, now: now() })
            };
        },
        rollback: async (reference) => rollback((await servers(reference)).registry, aliasOf(reference))
    };
}
function aliasOf({ place }) {
    if (place.kind === 'alias')
        return place;
    throw new store/* NotWritableError */.iK({
        message: `MLflow's ${place.kind} cannot be moved to another model`,
        hint: 'Keep the baseline under an alias, such as models:/<name>@champion'
    });
}
/** The run and the version that an attempt before wrote, which was cut off. */
async function earlierAttempt({ tracking, registry }, promotion, { model }) {
    const run = await (0,write_run/* writtenRun */.$$)(tracking, promotion);
    return [run, run && (await versionOfRun(registry, model, run))];
}
async function versionOfRun(registry, model, { info }) {
    if ((await (0,mlflow_registry/* registeredModel */.i$)(registry, model)) === undefined)
        return undefined;
    const { model_versions: versions } = await (0,call/* call */.T1)(registry, {
        operation: `search the versions of ${model}`,
        method: 'GET',
        path: 'model-versions/search',
        query: { filter: `run_id = '${info.run_id}'`, max_results: '100' },
        answer: answers/* modelVersionsAnswer */.zl
    });
    return versions.find(({ name, run_id: id }) => name === model && id === info.run_id);
}
function stepsOf({ model, alias }, { files, model: own }, before) {
    const { run, version, current } = before;
    const names = [...files.keys(), 'report.json'].join(', ');
    const next = version === undefined ? 'the new version' : `version ${version.version}`;
    return [
        run === undefined
            ? `write a run in the experiment ${(0,write_run/* experimentOf */.Vp)(own)} with ${names}`
            : `use the run ${run.info.run_id}, which an earlier attempt wrote`,
        version === undefined ? `register it as a new version of ${model}` : `use version ${version.version} of ${model}`,
        ...(current === undefined ? [] : [`${(0,baseline_alias/* previousOf */.t)(alias)} -> version ${current.version ?? '?'}`]),
        `${alias} -> ${next}${current === undefined ? '' : ` (now version ${current.version ?? '?'})`}`
    ];
}
async function apply(servers, applying) {
    const { registry, tracking } = servers;
    const { alias, promotion, current } = applying;
    // Who comes too late writes nothing.
    await confirmAt(registry, alias, [current?.version]);
    const run = applying.run ?? (await (0,write_run/* writeRun */.bp)(tracking, promotion, applying.now));
    const version = applying.version ?? (await register(registry, alias.model, { run, promotion }));
    await moveOn(registry, alias, { from: current?.version, to: version.version });
    return {
        version: version.version,
        detail: `version ${version.version} of ${alias.model} is ${alias.alias}, run ${run.info.run_id}`
    };
}
/** Registers the run's folder as a version. The model is created where there is none. */
async function register(registry, model, { run, promotion }) {
    if ((await (0,mlflow_registry/* registeredModel */.i$)(registry, model)) === undefined)
        await createModel(registry, model);
    const { model_version: version } = await (0,call/* call */.T1)(registry, {
        operation: `register a version of ${model}`,
        method: 'POST',
        path: 'model-versions/create',
        body: {
            name: model,
            source: `runs:/${run.info.run_id}/${artifacts/* FOLDER */.L7}`,
            run_id: run.info.run_id,
            tags: (0,finished_run/* listed */.K)((0,write_run/* mlflowTags */.vZ)(promotion)),
            description: `Promoted by model-gate at commit ${promotion.commit}`
        },
        answer: answers/* modelVersionAnswer */.wN
    });
    return version;
}
async function createModel(registry, model) {
    try {
        await (0,call/* call */.T1)(registry, {
            operation: `create the registered model ${model}`,
            method: 'POST',
            path: 'registered-models/create',
            body: { name: model },
            answer: answers/* nothing */.s6
        });
    }
    catch (error) {
        // Somebody else may have created it meanwhile.
        if (!(error instanceof documents/* MeasurementError */.HG) || (await (0,mlflow_registry/* registeredModel */.i$)(registry, model)) === undefined)
            throw error;
    }
}
/** What was current stays in no alias: a second rollback must not bring it back. One move, so that nothing of it can be cut off. */
async function rollback(registry, alias) {
    const previous = (0,baseline_alias/* previousOf */.t)(alias.alias);
    const now = await (0,mlflow_registry/* versionOfAlias */.ke)(registry, alias.model, alias.alias);
    const before = await (0,mlflow_registry/* versionOfAlias */.ke)(registry, alias.model, previous);
    if (before === undefined)
        return { nothing: `${alias.model} has no alias ${previous}` };
    const { version } = before;
    if (version === now?.version)
        return { nothing: `version ${version} is both ${alias.alias} and ${previous}: ${store/* WENT_BACK */.Xs}` };
    return {
        steps: [`${alias.alias} -> version ${version}${now === undefined ? '' : ` (now version ${now.version})`}`],
        apply: async () => {
            await moveAlias(registry, alias, { from: now?.version, to: version });
            return { version, detail: `version ${version} of ${alias.model} is ${alias.alias} again` };
        }
    };
}

;// CONCATENATED MODULE: ./src/baseline/mlflow/store.ts


/** MLflow 2 and 3: tracking server and model registry. */
function mlflowStore(surroundings) {
    const servers = (reference) => (0,resolve/* serversOf */.U)(reference, surroundings);
    return {
        resolve: async (reference) => (0,resolve/* resolveMlflow */.k)(await servers(reference), reference),
        writer: mlflowWriter(servers, () => Date.now())
    };
}


/***/ }),

/***/ 67253:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   $$: () => (/* binding */ writtenRun),
/* harmony export */   Vp: () => (/* binding */ experimentOf),
/* harmony export */   bp: () => (/* binding */ writeRun),
/* harmony export */   vZ: () => (/* binding */ mlflowTags)
/* harmony export */ });
/* harmony import */ var _documents_index_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37480);
/* harmony import */ var _content_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24398);
/* harmony import */ var _gate_record_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66624);
/* harmony import */ var _answers_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(62934);
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(25454);
/* harmony import */ var _call_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(30165);
/* harmony import */ var _finished_run_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(90923);
/* harmony import */ var _log_numbers_js__WEBPACK_IMPORTED_MODULE_7__ = __webpack_require__(2628);
/* harmony import */ var _registry_js__WEBPACK_IMPORTED_MODULE_8__ = __webpack_require__(6058);









/** Tag of a run by which an attempt that was cut off is found again. */
const RECORD = 'model-gate.record';
/** Name of the experiment that holds the promoted runs of a model. */
function experimentOf(model) {
    return `model-gate/${model}`;
}
/** Tags of a run or a version. MLflow's own pages know a commit by a name of their own. */
function mlflowTags(record) {
    const { commit } = record;
    return { ...(0,_gate_record_js__WEBPACK_IMPORTED_MODULE_2__/* .tagsOf */ .Fg)(record), ...(commit !== undefined && { 'mlflow.source.git.commit': commit }) };
}
/** A finished run of the same promotion: an earlier attempt wrote it and was cut off later. One that lost its files since is none. */
async function writtenRun(server, promotion) {
    const { model } = promotion;
    const record = (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .z)(promotion);
    const experiment = await (0,_registry_js__WEBPACK_IMPORTED_MODULE_8__/* .experimentByName */ ._Y)(server, experimentOf(model));
    if (experiment === undefined)
        return undefined;
    const { runs } = await (0,_call_js__WEBPACK_IMPORTED_MODULE_5__/* .call */ .T1)(server, {
        operation: `search the runs of the experiment ${experimentOf(model)}`,
        method: 'POST',
        path: 'runs/search',
        body: {
            experiment_ids: [experiment],
            filter: `attributes.status = 'FINISHED' AND tags.\`${RECORD}\` = '${record}'`,
            run_view_type: 'ACTIVE_ONLY',
            max_results: 10,
            order_by: ['attributes.start_time DESC']
        },
        repeatable: true,
        answer: _answers_js__WEBPACK_IMPORTED_MODULE_3__/* .runsAnswer */ .zf
    });
    for (const run of runs.filter(({ data }) => data.tags.get(RECORD) === record))
        if ((await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .lostFiles */ .uR)(server, run, promotion.files)).length === 0)
            return run;
    return undefined;
}
/** Writes a run with the baseline folder, the report, and numbers that MLflow's own pages show. */
async function writeRun(server, promotion, now) {
    const { model, commit, files, report } = promotion;
    const described = {
        experiment: experimentOf(model),
        name: `${model} ${commit.slice(0, 12)}`,
        tags: { ...mlflowTags(promotion), [RECORD]: (0,_content_js__WEBPACK_IMPORTED_MODULE_1__/* .recordOf */ .z)(promotion) },
        now
    };
    return (0,_finished_run_js__WEBPACK_IMPORTED_MODULE_6__/* .finishedRun */ .s)(server, described, async (run) => {
        for (const [name, bytes] of files)
            await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .upload */ .Se)(server, run, `${_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .FOLDER */ .L7}/${name}`, bytes);
        await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .upload */ .Se)(server, run, `${_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .REPORT_FOLDER */ .mk}/report.json`, report);
        await confirmFiles(server, run, files);
        await (0,_log_numbers_js__WEBPACK_IMPORTED_MODULE_7__/* .logNumbers */ .Ll)(server, run, promotion, now);
    });
}
/** @throws MeasurementError where an artifact store took what it does not keep */
async function confirmFiles(server, run, files) {
    const lost = await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__/* .lostFiles */ .uR)(server, run, files);
    if (lost.length === 0)
        return;
    throw new _documents_index_js__WEBPACK_IMPORTED_MODULE_0__/* .MeasurementError */ .HG({
        message: `MLflow took the files of the run ${run.info.run_id} and does not have ${lost.join(', ')} as sent`,
        hint: 'Look into the artifact store of the server; nothing that readers look at was moved'
    });
}


/***/ })

};
