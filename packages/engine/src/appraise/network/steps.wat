;; The sums of the network (index.ts), eight or four numbers at a time. Addresses and widths are in bytes; a width is a
;; multiple of 32 for fractions and of 16 for sixteen-bit numbers. What each step does is said once, in plain.ts.
(module
  (memory (export "memory") 1)

  (func $sumOf (param $of v128) (result f32)
    (f32.add
      (f32.add (f32x4.extract_lane 0 (local.get $of)) (f32x4.extract_lane 1 (local.get $of)))
      (f32.add (f32x4.extract_lane 2 (local.get $of)) (f32x4.extract_lane 3 (local.get $of)))))

  (func (export "level")
    (param $of i32) (param $end i32) (param $width i32) (param $gain i32) (param $shift i32) (param $into i32)
    (local $at i32) (local $sum v128) (local $more v128) (local $low v128) (local $high v128)
    (local $mean v128) (local $by v128) (local $count f32)
    (local.set $count (f32.convert_i32_u (i32.shr_u (local.get $width) (i32.const 2))))
    (block $done
      (loop $words
        (br_if $done (i32.ge_u (local.get $of) (local.get $end)))
        (local.set $sum (v128.const f32x4 0 0 0 0))
        (local.set $more (v128.const f32x4 0 0 0 0))
        (local.set $at (i32.const 0))
        (loop $each
          (local.set $sum (f32x4.add (local.get $sum) (v128.load (i32.add (local.get $of) (local.get $at)))))
          (local.set $more (f32x4.add (local.get $more) (v128.load offset=16 (i32.add (local.get $of) (local.get $at)))))
          (local.set $at (i32.add (local.get $at) (i32.const 32)))
          (br_if $each (i32.lt_u (local.get $at) (local.get $width))))
        (local.set $mean (f32x4.splat (f32.div
          (call $sumOf (f32x4.add (local.get $sum) (local.get $more)))
          (local.get $count))))
        (local.set $sum (v128.const f32x4 0 0 0 0))
        (local.set $more (v128.const f32x4 0 0 0 0))
        (local.set $at (i32.const 0))
        (loop $each
          (local.set $low (f32x4.sub (v128.load (i32.add (local.get $of) (local.get $at))) (local.get $mean)))
          (local.set $high (f32x4.sub (v128.load offset=16 (i32.add (local.get $of) (local.get $at))) (local.get $mean)))
          (local.set $sum (f32x4.add (local.get $sum) (f32x4.mul (local.get $low) (local.get $low))))
          (local.set $more (f32x4.add (local.get $more) (f32x4.mul (local.get $high) (local.get $high))))
          (local.set $at (i32.add (local.get $at) (i32.const 32)))
          (br_if $each (i32.lt_u (local.get $at) (local.get $width))))
        (local.set $by (f32x4.splat (f32.div
          (f32.const 2048)
          (f32.sqrt (f32.add
            (f32.div (call $sumOf (f32x4.add (local.get $sum) (local.get $more))) (local.get $count))
            (f32.const 0.00001))))))
        (local.set $at (i32.const 0))
        (loop $each
          (local.set $low (f32x4.sub (v128.load (i32.add (local.get $of) (local.get $at))) (local.get $mean)))
          (local.set $high (f32x4.sub (v128.load offset=16 (i32.add (local.get $of) (local.get $at))) (local.get $mean)))
          (local.set $low (f32x4.add
            (f32x4.mul (f32x4.mul (local.get $by) (local.get $low)) (v128.load (i32.add (local.get $gain) (local.get $at))))
            (v128.load (i32.add (local.get $shift) (local.get $at)))))
          (local.set $high (f32x4.add
            (f32x4.mul (f32x4.mul (local.get $by) (local.get $high)) (v128.load offset=16 (i32.add (local.get $gain) (local.get $at))))
            (v128.load offset=16 (i32.add (local.get $shift) (local.get $at)))))
          (v128.store (local.get $into) (i16x8.narrow_i32x4_s
            (i32x4.trunc_sat_f32x4_s (f32x4.nearest (local.get $low)))
            (i32x4.trunc_sat_f32x4_s (f32x4.nearest (local.get $high)))))
          (local.set $into (i32.add (local.get $into) (i32.const 16)))
          (local.set $at (i32.add (local.get $at) (i32.const 32)))
          (br_if $each (i32.lt_u (local.get $at) (local.get $width))))
        (local.set $of (i32.add (local.get $of) (local.get $width)))
        (br $words))))

  (func (export "blend")
    (param $of i32) (param $end i32) (param $width i32) (param $apart i32) (param $by i32) (param $into i32)
    (local $at i32) (local $from i32) (local $weight i32) (local $left i32)
    (local $low v128) (local $high v128) (local $seen v128) (local $counts v128)
    (block $done
      (loop $words
        (br_if $done (i32.ge_u (local.get $of) (local.get $end)))
        (local.set $at (i32.const 0))
        (loop $each
          (local.set $low (v128.const i32x4 4096 4096 4096 4096))
          (local.set $high (v128.const i32x4 4096 4096 4096 4096))
          (local.set $from (i32.add (local.get $at) (i32.sub (local.get $of) (i32.shl (local.get $apart) (i32.const 1)))))
          (local.set $weight (i32.add (local.get $by) (local.get $at)))
          (local.set $left (i32.const 5))
          (loop $neighbours
            (local.set $seen (v128.load (local.get $from)))
            (local.set $counts (v128.load (local.get $weight)))
            (local.set $low (i32x4.add (local.get $low) (i32x4.extmul_low_i16x8_s (local.get $seen) (local.get $counts))))
            (local.set $high (i32x4.add (local.get $high) (i32x4.extmul_high_i16x8_s (local.get $seen) (local.get $counts))))
            (local.set $from (i32.add (local.get $from) (local.get $apart)))
            (local.set $weight (i32.add (local.get $weight) (local.get $width)))
            (br_if $neighbours (local.tee $left (i32.sub (local.get $left) (i32.const 1)))))
          (v128.store (local.get $into) (i16x8.narrow_i32x4_s
            (i32x4.shr_s (local.get $low) (i32.const 13))
            (i32x4.shr_s (local.get $high) (i32.const 13))))
          (local.set $into (i32.add (local.get $into) (i32.const 16)))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $each (i32.lt_u (local.get $at) (local.get $width))))
        (local.set $of (i32.add (local.get $of) (local.get $width)))
        (br $words))))

  ;; The four sums of four times four.
  (func $sumsOf (param $a v128) (param $b v128) (param $c v128) (param $d v128) (result v128)
    (local $ab v128) (local $cd v128)
    (local.set $ab (i32x4.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $a) (local.get $b))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $a) (local.get $b))))
    (local.set $cd (i32x4.add
      (i8x16.shuffle 0 1 2 3 4 5 6 7 16 17 18 19 20 21 22 23 (local.get $c) (local.get $d))
      (i8x16.shuffle 8 9 10 11 12 13 14 15 24 25 26 27 28 29 30 31 (local.get $c) (local.get $d))))
    (i32x4.add
      (i8x16.shuffle 0 1 2 3 8 9 10 11 16 17 18 19 24 25 26 27 (local.get $ab) (local.get $cd))
      (i8x16.shuffle 4 5 6 7 12 13 14 15 20 21 22 23 28 29 30 31 (local.get $ab) (local.get $cd))))

  ;; Two words and four rows at a time: there is room behind the last word for one more, seen and written.
  (func (export "multiply")
    (param $of i32) (param $end i32) (param $width i32) (param $rows i32) (param $rowsEnd i32) (param $into i32)
    (local $row i32) (local $next i32) (local $to i32) (local $at i32) (local $sums i32)
    (local $v v128) (local $u v128) (local $r v128)
    (local $a v128) (local $b v128) (local $c v128) (local $d v128)
    (local $e v128) (local $f v128) (local $g v128) (local $h v128)
    (local.set $sums (i32.shl (i32.div_u (i32.sub (local.get $rowsEnd) (local.get $rows)) (local.get $width)) (i32.const 2)))
    (block $done
      (loop $words
        (br_if $done (i32.ge_u (local.get $of) (local.get $end)))
        (local.set $next (i32.add (local.get $of) (local.get $width)))
        (local.set $to (local.get $into))
        (local.set $row (local.get $rows))
        (loop $each
          (local.set $a (v128.const i32x4 0 0 0 0)) (local.set $b (v128.const i32x4 0 0 0 0))
          (local.set $c (v128.const i32x4 0 0 0 0)) (local.set $d (v128.const i32x4 0 0 0 0))
          (local.set $e (v128.const i32x4 0 0 0 0)) (local.set $f (v128.const i32x4 0 0 0 0))
          (local.set $g (v128.const i32x4 0 0 0 0)) (local.set $h (v128.const i32x4 0 0 0 0))
          (local.set $at (i32.const 0))
          (loop $columns
            (local.set $v (v128.load (i32.add (local.get $of) (local.get $at))))
            (local.set $u (v128.load (i32.add (local.get $next) (local.get $at))))
            (local.set $r (v128.load (i32.add (local.get $row) (local.get $at))))
            (local.set $a (i32x4.add (local.get $a) (i32x4.dot_i16x8_s (local.get $v) (local.get $r))))
            (local.set $e (i32x4.add (local.get $e) (i32x4.dot_i16x8_s (local.get $u) (local.get $r))))
            (local.set $r (v128.load (i32.add (i32.add (local.get $row) (local.get $width)) (local.get $at))))
            (local.set $b (i32x4.add (local.get $b) (i32x4.dot_i16x8_s (local.get $v) (local.get $r))))
            (local.set $f (i32x4.add (local.get $f) (i32x4.dot_i16x8_s (local.get $u) (local.get $r))))
            (local.set $r (v128.load (i32.add (i32.add (local.get $row) (i32.shl (local.get $width) (i32.const 1))) (local.get $at))))
            (local.set $c (i32x4.add (local.get $c) (i32x4.dot_i16x8_s (local.get $v) (local.get $r))))
            (local.set $g (i32x4.add (local.get $g) (i32x4.dot_i16x8_s (local.get $u) (local.get $r))))
            (local.set $r (v128.load (i32.add (i32.add (local.get $row) (i32.mul (local.get $width) (i32.const 3))) (local.get $at))))
            (local.set $d (i32x4.add (local.get $d) (i32x4.dot_i16x8_s (local.get $v) (local.get $r))))
            (local.set $h (i32x4.add (local.get $h) (i32x4.dot_i16x8_s (local.get $u) (local.get $r))))
            (local.set $at (i32.add (local.get $at) (i32.const 16)))
            (br_if $columns (i32.lt_u (local.get $at) (local.get $width))))
          (v128.store (local.get $to) (call $sumsOf (local.get $a) (local.get $b) (local.get $c) (local.get $d)))
          (v128.store (i32.add (local.get $to) (local.get $sums)) (call $sumsOf (local.get $e) (local.get $f) (local.get $g) (local.get $h)))
          (local.set $to (i32.add (local.get $to) (i32.const 16)))
          (local.set $row (i32.add (local.get $row) (i32.shl (local.get $width) (i32.const 2))))
          (br_if $each (i32.lt_u (local.get $row) (local.get $rowsEnd))))
        (local.set $into (i32.add (local.get $into) (i32.shl (local.get $sums) (i32.const 1))))
        (local.set $of (i32.add (local.get $next) (local.get $width)))
        (br $words))))

  ;; What a gate lets through: all, nothing or as much as lies between.
  (func (export "gate")
    (param $of i32) (param $end i32) (param $width i32) (param $scales i32) (param $shifts i32) (param $into i32)
    (local $left i32) (local $at i32) (local $scale i32) (local $shift i32)
    (local $low v128) (local $high v128) (local $one v128) (local $half v128) (local $sixth v128) (local $unit v128)
    (local.set $one (f32x4.splat (f32.const 1)))
    (local.set $half (f32x4.splat (f32.const 0.5)))
    (local.set $sixth (f32x4.splat (f32.const 0x1.555556p-3)))
    (local.set $unit (f32x4.splat (f32.const 1024)))
    (block $done
      (loop $words
        (br_if $done (i32.ge_u (local.get $of) (local.get $end)))
        (local.set $at (local.get $of))
        (local.set $scale (local.get $scales))
        (local.set $shift (local.get $shifts))
        (local.set $left (local.get $width))
        (loop $each
          (local.set $low (f32x4.add
            (f32x4.mul (f32x4.convert_i32x4_s (v128.load (i32.add (local.get $at) (local.get $width)))) (v128.load (i32.add (local.get $scale) (local.get $width))))
            (v128.load (i32.add (local.get $shift) (local.get $width)))))
          (local.set $high (f32x4.add
            (f32x4.mul (f32x4.convert_i32x4_s (v128.load offset=16 (i32.add (local.get $at) (local.get $width)))) (v128.load offset=16 (i32.add (local.get $scale) (local.get $width))))
            (v128.load offset=16 (i32.add (local.get $shift) (local.get $width)))))
          (local.set $low (f32x4.min (local.get $one) (f32x4.max
            (v128.const f32x4 0 0 0 0)
            (f32x4.add (f32x4.mul (local.get $low) (local.get $sixth)) (local.get $half)))))
          (local.set $high (f32x4.min (local.get $one) (f32x4.max
            (v128.const f32x4 0 0 0 0)
            (f32x4.add (f32x4.mul (local.get $high) (local.get $sixth)) (local.get $half)))))
          (local.set $low (f32x4.mul (f32x4.mul (local.get $unit) (local.get $low)) (f32x4.add
            (f32x4.mul (f32x4.convert_i32x4_s (v128.load (local.get $at))) (v128.load (local.get $scale)))
            (v128.load (local.get $shift)))))
          (local.set $high (f32x4.mul (f32x4.mul (local.get $unit) (local.get $high)) (f32x4.add
            (f32x4.mul (f32x4.convert_i32x4_s (v128.load offset=16 (local.get $at))) (v128.load offset=16 (local.get $scale)))
            (v128.load offset=16 (local.get $shift)))))
          (v128.store (local.get $into) (i16x8.narrow_i32x4_s
            (i32x4.trunc_sat_f32x4_s (f32x4.nearest (local.get $low)))
            (i32x4.trunc_sat_f32x4_s (f32x4.nearest (local.get $high)))))
          (local.set $into (i32.add (local.get $into) (i32.const 16)))
          (local.set $at (i32.add (local.get $at) (i32.const 32)))
          (local.set $scale (i32.add (local.get $scale) (i32.const 32)))
          (local.set $shift (i32.add (local.get $shift) (i32.const 32)))
          (br_if $each (local.tee $left (i32.sub (local.get $left) (i32.const 32)))))
        (local.set $of (i32.add (local.get $of) (i32.shl (local.get $width) (i32.const 1))))
        (br $words))))

  (func (export "add")
    (param $of i32) (param $end i32) (param $width i32) (param $scales i32) (param $shifts i32) (param $into i32)
    (local $at i32)
    (block $done
      (loop $words
        (br_if $done (i32.ge_u (local.get $of) (local.get $end)))
        (local.set $at (i32.const 0))
        (loop $each
          (v128.store (local.get $into) (f32x4.add (v128.load (local.get $into)) (f32x4.add
            (f32x4.mul
              (f32x4.convert_i32x4_s (v128.load (i32.add (local.get $of) (local.get $at))))
              (v128.load (i32.add (local.get $scales) (local.get $at))))
            (v128.load (i32.add (local.get $shifts) (local.get $at))))))
          (local.set $into (i32.add (local.get $into) (i32.const 16)))
          (local.set $at (i32.add (local.get $at) (i32.const 16)))
          (br_if $each (i32.lt_u (local.get $at) (local.get $width))))
        (local.set $of (i32.add (local.get $of) (local.get $width)))
        (br $words)))))
