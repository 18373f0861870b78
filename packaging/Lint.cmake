# `lint`: formatting, clang-tidy and clazy over the project's own sources. Fails on any finding.
add_custom_target(lint
    COMMAND bash ${PROJECT_SOURCE_DIR}/packaging/lint.sh ${PROJECT_SOURCE_DIR} ${CMAKE_BINARY_DIR}
    USES_TERMINAL VERBATIM)
