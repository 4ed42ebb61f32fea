# Sourced by run: clinics, servers and the measurements. Every function prints its rows.
# shellcheck shell=bash disable=SC2154 # variables of run

doctors=11 # about 60 visits a day
storm_doctors=20
week_doctors=61 # about 2000 visits a week

# start_server COMMAND…: runs it in the background, sets `server` and `url` once it says that it listens.
start_server() {
    rm -f "$work/says"
    mkfifo "$work/says"
    exec {says}<>"$work/says"
    "$@" >"$work/says" 2>"$work/complaints" &
    server=$!
    local line
    read -r -t 60 -u "$says" line || fail "did not start: $* $(cat "$work/complaints")"
    url=${line#listening on }
}

# stop_server: lets it finish; what it said last is in `last_words`.
stop_server() {
    kill -TERM "$server"
    wait "$server" || fail "ended badly: $(cat "$work/complaints")"
    server=
    last_words=
    read -r -t 0.1 -u "$says" last_words || true
    exec {says}<&-
}

serve() {
    start_server "${@:2}" "$frontdesk" serve --data "$1" --key-file "$1.key" --listen 127.0.0.1:0 --insecure-http
}

# clinic APPOINTMENTS DOCTORS: the folder of such a clinic in `clinic`, made when it is not in the cache. Its key and a
# receptionist's token lie beside it.
clinic() {
    local recipe
    recipe=$(cat "$project"/models/services/sample/* | sha256sum | cut -c1-12)
    clinic=$cache/$(date +%Y-%m)-$recipe-$1-$2
    if [[ -e $clinic.token ]]; then # whose schema may be an older one; the first command brings it up to date
        "$frontdesk" config get --data "$clinic" --key-file "$clinic.key" clinic.name >/dev/null
        return
    fi
    say "making a clinic with $1 appointments and $2 doctors"
    rm -rf "$clinic" "$clinic.key" "$cache"/*-"$1-$2" "$cache"/*-"$1-$2".*
    echo bench-password-2026 | "$frontdesk" init --data "$clinic" --clinic Bench --timezone America/El_Salvador \
        --region SV --admin-email admin@bench.test --admin-password-stdin --key-file "$clinic.key" >/dev/null
    "$frontdesk" generate --data "$clinic" --appointments "$1" --doctors "$2" --key-file "$clinic.key" >/dev/null
    (umask 077 && "$frontdesk" token create --data "$clinic" --name bench --role receptionist --key-file "$clinic.key" \
        >"$clinic.token.new" && mv "$clinic.token.new" "$clinic.token")
}

# fresh_storm_clinic: a copy in `storm`, with `token`.
fresh_storm_clinic() {
    clinic 10000 $storm_doctors
    storm=$work/storm
    rm -rf "$storm"
    cp -r "$clinic" "$storm"
    cp "$clinic.key" "$storm.key"
    token=$(cat "$clinic.token")
}

# storm_leg CLIENTS [COMMAND…]: result line in `result`. Fails unless every booking was answered 201 and the data is sound.
storm_leg() {
    fresh_storm_clinic
    say "booking with $1 clients ${*:2}"
    serve "$storm" "${@:2}"
    result=$("$bench/bench_booking_storm" "$url" "$token" "$storm" "$1" "$seconds")
    stop_server
    "$frontdesk" check --data "$storm" >"$work/check" || fail "the data is not sound: $(cat "$work/check")"
}

bookings() {
    local shim=(env "LD_PRELOAD=$bench/flushdelay.so") raw raw_slow clients least aim rate
    say "raw commits"
    raw=$(value rate "$("$bench/bench_raw_commits" "$work" "$seconds")")
    raw_slow=$(value rate "$("${shim[@]}" "$bench/bench_raw_commits" "$work" "$seconds")")
    for clients in 1 8 64; do
        least='' aim=''
        [[ $clients != 1 ]] || least=0.25 aim=0.50
        [[ $clients != 64 ]] || least=0.75 aim=1.50
        storm_leg $clients
        booking_row "Durable bookings/s over HTTP, $(several "$clients" client)" "$raw" "$least" "$aim"
    done
    storm_leg 64 "${shim[@]}"
    booking_row "The same, 64 clients, each flush 2 ms slower" "$raw_slow" 8 ''
}

booking_row() {
    rate=$(value rate "$result")
    row "$1; p50 $(ms "$(value p50_us "$result")") ms, p99 $(ms "$(value p99_us "$result")") ms" \
        "$(calc "$rate" %.0f)" "$(calc "$2" %.0f) raw commits/s" "$(ratio "$rate" "$2")" "$3" "$4" "$(ratio "$rate" "$2")" +
}

reads() {
    local sizes=(10000 100000 1000000) size
    [[ ! $quick ]] || sizes=(10000 100000)
    declare -gA first_rate=()
    for size in "${sizes[@]}"; do
        read_size "$size"
    done
}

# read_size APPOINTMENTS
read_size() {
    clinic "$1" $doctors
    token=$(cat "$clinic.token")
    serve "$clinic"
    local hub=$server hub_url=$url hub_says=$says day date doctor connections memory
    day=$("$bench/bench_busy_day" "$url" "$token" "$clinic" 60)
    date=$(value date "$day") doctor=$(value doctor "$day")
    local list="/api/v1/protected/appointments?startDate=$date&endDate=$date&limit=100"
    local slots="/api/v1/protected/appointments/available-slots?date=$date&doctorId=$doctor"
    for connections in 1 8; do
        read_leg "A day's list of $(value visits "$day")" "$1" "$list" $connections
        read_leg "A doctor's slots" "$1" "$slots" $connections
    done
    memory=$(sed -n 's/^VmRSS:[^0-9]*\([0-9]*\).*/\1/p;s/^VmHWM:[^0-9]*\([0-9]*\).*/\1/p' "/proc/$hub/status" | sort -n | tail -n 1)
    server=$hub says=$hub_says url=$hub_url
    stop_server
    if [[ $1 == 1000000 ]]; then
        row "Memory of that hub with 1000000 appointments, at most" "$((memory / 1024)) MB" '' '' 120 '' "$((memory / 1024))" -
    fi
}

# read_leg WHAT APPOINTMENTS TARGET CONNECTIONS: asks the hub, then a bare handler for as many bytes.
read_leg() {
    local result rate bare
    say "$1, $2 appointments, $4 connections"
    result=$("$bench/bench_reads" "$hub_url" "$token" "$3" "$4" "$seconds")
    rate=$(value rate "$result")
    start_server "$bench/bench_bare_handler" "$(value bytes "$result")"
    bare=$(value rate "$("$bench/bench_reads" "$url" "$token" / "$4" "$seconds")")
    kill "$server"
    wait "$server" || true
    exec {says}<&-
    server=$hub
    row "$1 per second, $2 appointments, $(several "$4" connection); p99 $(ms "$(value p99_us "$result")") ms" "$(calc "$rate" %.0f)" \
        "$(calc "$bare" %.0f) bare answers/s" "$(ratio "$rate" "$bare")" 0.05 0.25 "$(ratio "$rate" "$bare")" +
    local key="${1/ of [0-9]*/} $4" # the number of visits differs a little from clinic to clinic
    [[ $2 != 10000 ]] || first_rate[$key]=$rate
    if [[ $2 == 1000000 ]]; then
        local slower
        slower=$(ratio "${first_rate[$key]}" "$rate")
        row "… how many times slower than at 10000" "$slower" '' '' 1.3 '' "$slower" -
    fi
}

patients() {
    local size=1000000 result
    [[ ! $quick ]] || size=100000
    say "searching among $size patients"
    result=$("$bench/bench_patient_search" "$cache/patients-$size" $size)
    row "As-you-type search among $size patients, every letter: p50 $(ms "$(value p50_us "$result")"), worst $(ms "$(value worst_us "$result")") ms, p99" \
        "$(ms "$(value p99_us "$result")") ms" '' '' 30 '' "$(ms "$(value p99_us "$result")")" -
}

# turns MODE WHAT: a row of how the calendar keeps up; a frame is 16 ms.
turns() {
    local result
    say "$2"
    result=$("$bench/bench_window" "$clinic" "$clinic.key" "$1")
    row "$2: p50 $(ms "$(value p50_us "$result")"), worst $(ms "$(value worst_us "$result")") ms, p99" \
        "$(ms "$(value p99_us "$result")") ms" '' '' 16 '' "$(ms "$(value p99_us "$result")")" -
}

window() {
    local size=1000000 result starts=() start
    [[ ! $quick ]] || size=100000
    clinic $size $doctors
    say "the window's start"
    for start in 0 1 2 3 4 5; do
        starts+=("$(value start_ms "$(FRONTDESK_STARTED_AT=$EPOCHREALTIME "$bench/bench_window" "$clinic" "$clinic.key" start)")")
    done
    start=$(printf '%s\n' "${starts[@]:1}" | sort -n | sed -n 3p)
    row "Start of the program to the painted day, $size appointments, warm" "$start ms" '' '' 200 '' "$start" -
    say "changing the day"
    result=$("$bench/bench_window" "$clinic" "$clinic.key" days)
    row "Changing the day with paint, $size appointments: p50 $(ms "$(value p50_us "$result")"), worst $(ms "$(value worst_us "$result")") ms, p99" \
        "$(ms "$(value p99_us "$result")") ms" '' '' 16 '' "$(ms "$(value p99_us "$result")")" -
    turns month "Turning the month with paint, $size appointments"
    clinic 100000 $week_doctors
    turns week "Turning the week with paint, about 2000 visits in it"
    turns drag "Dragging a visit over that week, each move with what stands against it"
    fresh_storm_clinic
    say "booking with 64 clients beside the window"
    start_server "$bench/bench_window" "$storm" "$storm.key" stall
    "$bench/bench_booking_storm" "$url" "$token" "$storm" 64 "$seconds" 400 >"$work/result"
    stop_server
    "$frontdesk" check --data "$storm" >"$work/check" || fail "the data is not sound: $(cat "$work/check")"
    row "Event loop of the window while 64 clients book $(calc "$(value rate "$(cat "$work/result")")" %.0f)/s: longest stall, p99" \
        "$(ms "$(value p99_us "$last_words")") ms" '' '' 16 '' "$(ms "$(value p99_us "$last_words")")" -
    row "… worst" "$(ms "$(value worst_us "$last_words")") ms" '' '' 50 '' "$(ms "$(value worst_us "$last_words")")" -
}

# reminders: ten thousand that are due in the same minute, beside a bare loop that posts to the same gateway.
reminders() {
    local count=10000 result
    [[ ! $quick ]] || count=2000
    say "$count reminders due at once"
    result=$("$bench/bench_reminder_drain" $count)
    row "Reminders/s of $count due in the same minute, each claimed, sent and written down" \
        "$(calc "$(value rate "$result")" %.0f)" "$(calc "$(value bare_rate "$result")" %.0f) bare posts/s" \
        "$(ratio "$(value rate "$result")" "$(value bare_rate "$result")")" '' '' '' ''
    row "… a click's wait for the clinic thread meanwhile, p99 $(ms "$(value clinic_p99_us "$result")") ms, worst" \
        "$(ms "$(value clinic_worst_us "$result")") ms" '' '' 100 '' "$(ms "$(value clinic_worst_us "$result")")" -
    row "… longest stall of the main thread" "$(ms "$(value gui_worst_us "$result")") ms" '' '' 50 '' \
        "$(ms "$(value gui_worst_us "$result")")" -
}
