export const id = 6759;
export const ids = [6759];
export const modules = {

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

/***/ 86759:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   historyOf: () => (/* binding */ historyOf),
/* harmony export */   logRun: () => (/* binding */ logRun)
/* harmony export */ });
/* harmony import */ var _artifacts_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(25454);
/* harmony import */ var _finished_run_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(90923);
/* harmony import */ var _log_numbers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(2628);
/* harmony import */ var _write_run_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(67253);




/**
 * Name of the experiment that shows the history of a model's evaluations. It is another than that of promoted runs: what a pull request measured
 * must never be found where a baseline is looked for.
 */
function historyOf(model) {
    return `model-gate-evaluations/${model}`;
}
/**
 * Writes an evaluation as a run, with its numbers, the report, and no rows.
 *
 * @param markdown the report as people read it
 * @param now milliseconds since 1970
 * @returns id of the run
 */
async function logRun(server, record, markdown, now) {
    const { model, commit, report, verdict } = record;
    const described = {
        experiment: historyOf(model),
        name: [verdict, commit?.slice(0, 12)].filter((part) => part !== undefined).join(' '),
        tags: (0,_write_run_js__WEBPACK_IMPORTED_MODULE_3__/* .mlflowTags */ .vZ)(record),
        now
    };
    const run = await (0,_finished_run_js__WEBPACK_IMPORTED_MODULE_1__/* .finishedRun */ .s)(server, described, async (made) => {
        await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .upload */ .Se)(server, made, `${_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_FOLDER */ .mk}/report.json`, report);
        await (0,_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .upload */ .Se)(server, made, `${_artifacts_js__WEBPACK_IMPORTED_MODULE_0__/* .REPORT_FOLDER */ .mk}/report.md`, new TextEncoder().encode(markdown));
        await (0,_log_numbers_js__WEBPACK_IMPORTED_MODULE_2__/* .logNumbers */ .Ll)(server, made, record, now);
    });
    return run.info.run_id;
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
