# `lint`: formatting and clang-tidy over the project's own sources; fails on any finding. `lint-long`: with more checks.
foreach(target lint lint-long)
    add_custom_target(${target}
        COMMAND python3 ${PROJECT_SOURCE_DIR}/packaging/lint.py ${PROJECT_SOURCE_DIR} ${CMAKE_BINARY_DIR}
            $<$<STREQUAL:${target},lint-long>:--long>
        USES_TERMINAL VERBATIM COMMAND_EXPAND_LISTS)
endforeach()
