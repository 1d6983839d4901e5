export const id = 262;
export const ids = [262];
export const modules = {

/***/ 35262:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   actions: () => (/* binding */ actions),
/* harmony export */   leave: () => (/* binding */ leave)
/* harmony export */ });
/* harmony import */ var _actions_core__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(91659);
/* harmony import */ var _log_line_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(24762);


/** Of each level, what the runner shows of a step. */
const MOST_ANNOTATIONS = 10;
/** The runner cuts at 4,096. */
const MOST_CHARACTERS = 4000;
const MOST_CHARACTERS_OF_TITLE = 200;
/** What a command sees of GitHub Actions: everything in the log, the outcome as outputs, summary and annotations. */
function actions(process) {
    const write = (text) => void process.stdout.write(`${(0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLines */ .O)(text).join('\n')}\n`);
    const annotations = annotating(write);
    const annotate = (level, message) => annotations.say({ level, title: 'Model Gate', message });
    return {
        kind: 'actions',
        log: {
            phase: (text) => (text === '' ? undefined : write(`model-gate: ${text}`)),
            info: (text) => write(`model-gate: ${text}`),
            warning: (text) => annotate('warning', text),
            output: (line) => write(`  | ${line}`)
        },
        workingDirectory: process.cwd(),
        environment: process.env,
        now: () => new Date(),
        width: 120,
        color: false,
        print: write,
        fail: (text) => annotate('error', text),
        publish: async ({ outputs = {}, summary: markdown, annotations: said = [] }) => {
            for (const [name, value] of Object.entries(outputs))
                (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .setOutput */ .uH)(name, value);
            annotations.sayAll(said);
            if (markdown === undefined)
                return;
            // Where the summary cannot be written, the verdict is what it is.
            await _actions_core__WEBPACK_IMPORTED_MODULE_0__/* .summary */ .z
                .addRaw(markdown, true)
                .write()
                .catch((failure) => annotate('warning', `the summary of the job could not be written: ${failure.message}`));
        }
    };
}
/** Annotations as long as the runner shows them; the others are lines of the log. */
function annotating(write) {
    const left = { error: MOST_ANNOTATIONS, warning: MOST_ANNOTATIONS, notice: MOST_ANNOTATIONS };
    const say = (annotation) => {
        const { level, title, message } = annotation;
        if (left[level]-- > 0)
            annotate(annotation);
        else
            write(`${level}: ${title}: ${message}`);
    };
    return {
        say,
        sayAll: (annotations) => {
            for (const level of ['error', 'warning', 'notice']) {
                const all = annotations.filter((annotation) => annotation.level === level);
                const shown = all.length > left[level] ? all.slice(0, Math.max(0, left[level] - 1)) : all;
                for (const annotation of shown)
                    say(annotation);
                const more = all.length - shown.length;
                if (more > 0)
                    say({ level, title: 'Model gate', message: `${more} more: the summary of the job has all of them` });
            }
        }
    };
}
/** Several lines of a message stay one annotation: the runner's own encoding of line ends. */
function annotate({ level, title, message }) {
    const text = cut((0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLines */ .O)(message).join('\n'), MOST_CHARACTERS);
    const properties = { title: cut((0,_log_line_js__WEBPACK_IMPORTED_MODULE_1__/* .logLines */ .O)(title).join(' '), MOST_CHARACTERS_OF_TITLE) };
    if (level === 'error')
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .error */ .z3)(text, properties);
    else if (level === 'warning')
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .warning */ .$e)(text, properties);
    else
        (0,_actions_core__WEBPACK_IMPORTED_MODULE_0__/* .notice */ .lm)(text, properties);
}
/** Text of at most so many UTF-16 units, no character halved. */
function cut(text, most) {
    return text.length > most ? `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
/** Ends the process once all that was written has left it: what was given up on, such as an upload that hangs, must not hold the step. */
function leave(process, code) {
    process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}


/***/ })

};
