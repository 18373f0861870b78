#pragma once

#include "source/formats/markup/MarkupParser.h"

#include <memory>

namespace tranche {

/// A document in any encoding that expat knows, or with a document type: both are seldom.
/// Entities and defaults for attributes are refused: no office program writes them.
class ExpatParser final : public MarkupParser
{
public:
    ExpatParser(MarkupInput &input, std::span<const MarkupNamespace> namespaces);
    ~ExpatParser() override;

    void parse(MarkupEvents &events) override;

    class Expat; ///< the library, and what it calls

private:
    std::unique_ptr<Expat> m_expat;
};

} // namespace tranche
